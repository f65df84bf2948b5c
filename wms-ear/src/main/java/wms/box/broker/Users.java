package wms.box.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The broker's users, a line each in a file only its owner reads. A running broker sees a changed file at the next connect. */
public final class Users {
  private static final String CODE = "[A-Za-z0-9_-]{1,64}";
  private final Path file;

  public Users(Path file) {
    this.file = file;
  }

  /** A new password: 192 random bits, kept nowhere but hashed in this file. */
  public static String draw() {
    return Secret.draw();
  }

  /** The server may use every topic of ours. */
  public void letServerIn(String name, String password) {
    let(name, User.EVERYWHERE, password);
  }

  /** A gateway may use its own topics only. */
  public void letGatewayIn(String facility, String gateway, String password) {
    if (!facility.matches(CODE)) throw new IllegalArgumentException("'" + facility + "' is not a facility's code");
    let(gateway, facility, password);
  }

  Optional<User> named(String name) {
    return Optional.ofNullable(all().get(name));
  }

  private synchronized void let(String name, String facility, String password) {
    if (!name.matches(CODE)) throw new IllegalArgumentException("'" + name + "' is not a code");
    var users = all();
    users.put(name, new User(name, facility, Secret.of(password)));
    write(users);
  }

  private Map<String, User> all() {
    var users = new TreeMap<String, User>();
    try {
      if (!Files.exists(file)) return users;
      for (var line : Files.readAllLines(file)) {
        if (line.isBlank() || line.startsWith("#")) continue;
        var user = User.parse(line);
        users.put(user.name(), user);
      }
      return users;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Written beside and moved into place, so that nobody reads half of it. */
  private void write(Map<String, User> users) {
    try {
      Files.createDirectories(file.getParent());
      var beside = file.resolveSibling(file.getFileName() + ".new");
      Files.deleteIfExists(beside);
      Files.createFile(beside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.write(beside, users.values().stream().map(User::toString).toList());
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
