package wms.box;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;

/**
 * Runs another main class and ends this process when the one that started it is gone, even by kill -9: no broker, server
 * or gateway is left behind. Arguments: the parent's process id, the main class, its arguments.
 */
public final class Guarded {
  private static final long PATIENCE_MS = 15_000;

  private Guarded() {}

  public static void main(String[] words) throws Throwable {
    watch(Long.parseLong(words[0]));
    var main = Class.forName(words[1]).getMethod("main", String[].class);
    try {
      main.invoke(null, (Object) Arrays.copyOfRange(words, 2, words.length));
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static void watch(long parent) {
    var handle = ProcessHandle.of(parent).orElse(null);
    if (handle == null) Runtime.getRuntime().halt(1);
    var guard = new Thread(() -> {
      handle.onExit().join();
      daemon("stop by force", Guarded::haltLater).start();
      System.exit(1);
    }, "guard");
    guard.setDaemon(true);
    guard.start();
  }

  private static void haltLater() {
    try {
      Thread.sleep(PATIENCE_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(1);
  }

  static Thread daemon(String name, Runnable work) {
    var thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }
}
