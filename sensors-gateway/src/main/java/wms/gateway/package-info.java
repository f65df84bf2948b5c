/**
 * The gateway at a site 现场网关: takes readings 读数 from the sensors 传感器, keeps them on its own disk and publishes them
 * over MQTT until the server has said that they are on the server's disk too.
 * <p>The pipe: source -> check -> pack -> buffer 缓存 -> publish. Only the buffer forgets, and only what the server has
 * committed 已提交. A pack is a SenML message (RFC 8428); its place in the stream is {@code seq} within {@code epoch}.
 */
package wms.gateway;
