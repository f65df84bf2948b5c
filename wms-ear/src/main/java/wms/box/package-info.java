/**
 * The box: what runs on one machine. {@code Main up} starts the broker, the server and a simulated site, each in its
 * own process; watches over them, starts again what dies, and stops them in order. It needs nothing but a JDK.
 */
package wms.box;
