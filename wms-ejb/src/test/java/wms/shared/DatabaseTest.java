package wms.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * For tests that need the database: extend this, and every test runs on Derby and on PostgreSQL, each time with fresh, migrated tables.
 * Build use cases and queries by their constructors from {@link #sql}, {@link #entities} and {@link #source}; call them inside
 * {@link #transacted}, which stands for the {@code @Transactional} of the container: JPA and plain SQL share its connection, an
 * exception rolls everything back. Other threads may run transactions of their own.
 */
@ParameterizedClass
@EnumSource(TestDatabase.class)
public abstract class DatabaseTest {
  private static final int TRIES = 20;
  private static final Map<TestDatabase, TestSource> SOURCES = new EnumMap<>(TestDatabase.class);
  private static final Map<TestDatabase, EntityManagerFactory> FACTORIES = new EnumMap<>(TestDatabase.class);

  @Parameter protected TestDatabase kind;
  protected DataSource source;
  protected Sql sql;
  /** Stands for the entity manager that the container injects: each transaction has its own behind it. */
  protected EntityManager entities;

  private final ThreadLocal<EntityManager> current = new ThreadLocal<>();
  private String url;

  @BeforeEach final void openDatabase() {
    url = kind.fresh();
    TestSource shared = SOURCES.computeIfAbsent(kind, k -> new TestSource(url));
    shared.pointTo(url);
    source = shared;
    sql = new Sql(shared);
    entities = (EntityManager) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, args) -> {
      try {
        return method.invoke(currentEntities(), args);
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    });
  }

  @AfterEach final void dropDatabase() { kind.drop(url); }

  /** Runs the work in one transaction; inside another it takes part in that. */
  protected final <T> T transacted(Supplier<T> work) {
    TestSource shared = (TestSource) source;
    if (shared.isInTransaction()) return work.get();
    EntityManager manager = factory().createEntityManager();
    try {
      shared.begin();
      boolean good = false;
      try {
        current.set(manager);
        manager.getTransaction().begin();
        T result = work.get();
        manager.getTransaction().commit();
        good = true;
        return result;
      } finally {
        current.remove();
        manager.close();
        shared.end(good);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  protected final void transacted(Runnable work) {
    transacted(() -> {
      work.run();
      return null;
    });
  }

  /** What the doors do for people: two who clash are not told, one of them is tried again. Derby lets many who number rows at once clash. */
  protected final <T> T served(Supplier<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return transacted(work);
      } catch (RuntimeException e) {
        if (!Clashes.isClash(e) || attempt == TRIES) throw e;
      }
    }
  }

  protected final void served(Runnable work) {
    served(() -> {
      work.run();
      return null;
    });
  }

  /** Two meet: the first does all but commit; the second goes on until it is done or waits for the first; then the first commits. */
  protected final void meet(Runnable first, Runnable second) throws Exception {
    ExecutorService people = Executors.newFixedThreadPool(2);
    try {
      CountDownLatch written = new CountDownLatch(1);
      CountDownLatch commit = new CountDownLatch(1);
      Future<?> one = people.submit(() -> transacted(() -> {
        first.run();
        written.countDown();
        await(commit);
      }));
      while (written.getCount() > 0 && !one.isDone()) Thread.sleep(5);
      Future<?> other = people.submit(() -> served(second));
      while (!other.isDone() && !anyoneWaits()) Thread.sleep(5);
      commit.countDown();
      one.get();
      other.get();
    } finally {
      people.shutdownNow();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** True when some transaction waits for another one to end. */
  private boolean anyoneWaits() { return sql.first(row -> true, kind.whoWaits()).isPresent(); }

  private EntityManager currentEntities() {
    EntityManager manager = current.get();
    if (manager == null) throw new IllegalStateException("entities are reachable inside transacted(…) only");
    return manager;
  }

  private EntityManagerFactory factory() {
    return FACTORIES.computeIfAbsent(kind, k -> Persistence.createEntityManagerFactory("wms", Map.of(
        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
        "jakarta.persistence.jtaDataSource", "",
        "jakarta.persistence.nonJtaDataSource", source,
        "eclipselink.session-name", "test-" + k,
        "eclipselink.logging.level", "WARNING")));
  }
}
