package wms.shared;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;

/** The database of this installation: Derby in the data folder, or whatever {@code wms.db.*} names. */
@ApplicationScoped
@DataSourceDefinition(
    name = "java:app/jdbc/wms",
    className = "${MPCONFIG=wms.db.driver:org.apache.derby.iapi.jdbc.AutoloadedDriver}",
    url = "${MPCONFIG=wms.db.url:jdbc:derby:memory:wms;create=true}",
    user = "${MPCONFIG=wms.db.user:wms}",
    password = "${MPCONFIG=wms.db.password:wms}",
    initialPoolSize = 2, minPoolSize = 2, maxPoolSize = 40,
    isolationLevel = java.sql.Connection.TRANSACTION_READ_COMMITTED)
public class Database {
  @Resource(lookup = "java:app/jdbc/wms") private DataSource source;

  public DataSource source() { return source; }
}
