/** The broker of the box: HiveMQ CE in a process of its own, on disk, and open only to known users within their own topics. */
package wms.box.broker;
