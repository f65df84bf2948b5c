package wms.box;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The data folder of one installation: database, broker, gateways' buffers, logs. One box at a time may hold it. */
final class Data implements AutoCloseable {
  private final Path folder;
  private final RandomAccessFile lock;

  private Data(Path folder, RandomAccessFile lock) {
    this.folder = folder;
    this.lock = lock;
  }

  static Data hold(Path folder) {
    var absolute = folder.toAbsolutePath().normalize();
    try {
      Files.createDirectories(absolute.resolve("log"));
      var file = new RandomAccessFile(absolute.resolve("lock").toFile(), "rw");
      if (locked(file)) {
        file.setLength(0);
        file.writeBytes(Long.toString(ProcessHandle.current().pid()));
        return new Data(absolute, file);
      }
      var holder = file.readLine();
      file.close();
      throw new Sorry("The data folder " + absolute + " is in use by another box (process " + holder + "); stop that one or choose another with --data.");
    } catch (IOException e) {
      throw new Sorry("The data folder " + absolute + " cannot be used: " + e.getMessage(), e);
    }
  }

  private static boolean locked(RandomAccessFile file) throws IOException {
    try {
      return file.getChannel().tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  Path folder() {
    return folder;
  }

  Path at(String name) {
    return folder.resolve(name);
  }

  Path log(String process) {
    return folder.resolve("log").resolve(process + ".log");
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
