/** What the bench puts into its own copy of the application so that ingest can be measured without the database. No part of what is shipped to run. */
package wms.box.bench.memory;
