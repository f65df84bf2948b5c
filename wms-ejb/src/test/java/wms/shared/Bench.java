package wms.shared;

import jakarta.persistence.EntityManager;
import java.util.function.Supplier;

/** The machinery of {@link DatabaseTest} for tests of another engine, such as properties: open one, use it, close it. */
public final class Bench extends DatabaseTest implements AutoCloseable {
  private Bench(TestDatabase on) { kind = on; }

  public static Bench on(TestDatabase kind) {
    Bench bench = new Bench(kind);
    bench.openDatabase();
    return bench;
  }

  public Sql sql() { return sql; }

  public EntityManager entities() { return entities; }

  public <T> T in(Supplier<T> work) { return transacted(work); }

  @Override public void close() { dropDatabase(); }
}
