/**
 * The live feed: what has just happened, to every open screen, after its commit. A screen that lost the connection asks from the last
 * news it saw; when the server cannot know what it missed (a restart, too long away), it is told to load everything anew.
 */
package wms.web.live;
