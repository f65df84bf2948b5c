package wms.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/** The database of this installation: Derby in the data folder, or whatever {@code wms.db.*} names. */
@ApplicationScoped
public class Database {
  private static final String KNOWN = Database.class.getName() + ".known";
  @Resource(lookup = "java:app/jdbc/wms") private DataSource source;

  @Resource private TransactionSynchronizationRegistry transaction;
  @PersistenceContext(unitName = "wms") private EntityManager entities;

  public DataSource source() { return source; }

  /**
   * Within a transaction the one connection the entity manager works on. The pool would hand out a second one while that is in use, and
   * the two would wait for each other's rows. Just before the commit the entity manager may have let go of it; it is asked again then, for
   * what the pool hands out by itself at that moment commits each statement on its own.
   */
  Lent lend() throws SQLException {
    Connection joined = joined();
    return joined == null ? Lent.own(source.getConnection()) : Lent.ofTransaction(joined);
  }

  /** Null outside of a transaction, and in one that can only be rolled back and has none yet. */
  private Connection joined() throws SQLException {
    boolean isActive = isIn(Status.STATUS_ACTIVE);
    if (!isActive && !isIn(Status.STATUS_MARKED_ROLLBACK)) return null;
    Connection known = (Connection) transaction.getResource(Database.class);
    if (known != null && !known.isClosed()) return known;
    if (!isActive) return null;
    Connection joined = entities.unwrap(Connection.class);
    transaction.putResource(Database.class, joined);
    return joined;
  }

  /** What was found out in this transaction; outside of one nothing is kept. */
  Map<String, Object> known() {
    if (!isIn(Status.STATUS_ACTIVE)) return new HashMap<>();
    @SuppressWarnings("unchecked") Map<String, Object> known = (Map<String, Object>) transaction.getResource(KNOWN);
    if (known == null) transaction.putResource(KNOWN, known = new HashMap<>());
    return known;
  }

  private boolean isIn(int status) { return transaction.getTransactionStatus() == status; }
}
