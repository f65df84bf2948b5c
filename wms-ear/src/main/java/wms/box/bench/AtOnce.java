package wms.box.bench;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Several do their work at the same time; what one of them fails with is thrown. */
final class AtOnce {
  private AtOnce() {}

  static void all(List<Callable<Void>> work) throws Exception {
    var pool = Executors.newFixedThreadPool(work.size());
    try {
      for (var done : pool.invokeAll(work)) done.get();
    } finally {
      pool.shutdown();
    }
  }
}
