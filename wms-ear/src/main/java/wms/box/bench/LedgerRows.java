package wms.box.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/**
 * What the floor writes, the plain way: goods come, are kept for somebody, and leave, each a transaction with the rows and the locks of the
 * server's, the answered request and the chained audit entry included. A process of its own on a copy of the server's tables. Arguments:
 * JDBC address, clients, rounds to grow warm with, rounds to be timed.
 */
public final class LedgerRows implements AutoCloseable {
  /** As long as the server's on average. */
  private static final String DETAILS = "x".repeat(250);
  private static final String ANSWER = "x".repeat(1100);
  private final Connection connection;
  private final String client;

  private LedgerRows(String url, String client) throws SQLException {
    this.connection = DriverManager.getConnection(url);
    connection.setAutoCommit(false);
    if (url.startsWith("jdbc:derby:")) connection.setSchema("WMS");
    this.client = client;
  }

  public static void main(String[] words) throws Exception {
    int clients = Integer.parseInt(words[1]);
    run(words[0], "w", clients, Integer.parseInt(words[2]));
    int rounds = Integer.parseInt(words[3]);
    long begun = System.nanoTime();
    run(words[0], "t", clients, rounds);
    System.out.printf(Locale.ROOT, "committed %d operations in %.3f s%n", clients * rounds * 3, (System.nanoTime() - begun) / 1e9);
  }

  private static void run(String url, String name, int clients, int rounds) throws Exception {
    AtOnce.all(IntStream.range(0, clients).mapToObj(client -> (Callable<Void>) () -> {
      try (var rows = new LedgerRows(url, name + client)) {
        for (int round = 0; round < rounds; round++) rows.round(round);
      }
      return null;
    }).toList());
  }

  private void round(int number) throws SQLException {
    var lot = "JDBC-" + client + "-" + number;
    var zone = LedgerBench.zone(number);
    long now = System.currentTimeMillis();
    asked(lot + "-a");
    run("UPDATE zone_turn SET turns = turns + 1 WHERE zone_code = ?", zone);
    run("INSERT INTO lot (lot, lot_number, material, unit, supplier, lot_owner, reserve_class, version) VALUES (?,?,?,?,?,?,?,?)", lot, lot, LedgerBench.material(number), "kg", "x", "x", "COMMERCIAL", 1);
    run("INSERT INTO lot_turn (lot, turns) VALUES (?, 0)", lot);
    run("UPDATE lot_turn SET turns = turns + 1 WHERE lot = ?", lot);
    run("INSERT INTO stock_balance (lot, material, place, facility, zone_code, balance) VALUES (?,?,?,?,?,100)", lot, LedgerBench.material(number), zone, LedgerBench.FACILITY, zone);
    moved(lot, "@SUPPLIER", zone, now, "RECEIPT");
    answered(lot + "-a", "inventory.lot.received", now);

    asked(lot + "-b");
    run("UPDATE lot_turn SET turns = turns + 1 WHERE lot = ?", lot);
    run("INSERT INTO reservation (id, lot, place, zone_code, facility, quantity, purpose, reference, reservation_state, reserved_at, reserved_by) VALUES (?,?,?,?,?,10,'MANUAL','bench','ACTIVE',?,'x')",
      lot, lot, zone, zone, LedgerBench.FACILITY, now);
    answered(lot + "-b", "inventory.stock.reserved", now);

    asked(lot + "-c");
    run("UPDATE lot_turn SET turns = turns + 1 WHERE lot = ?", lot);
    run("INSERT INTO stock_shipment (id, consignee, shipped_at, shipped_by) VALUES (?,?,?,?)", lot, "x", now, "x");
    run("UPDATE stock_balance SET balance = balance - 10 WHERE lot = ? AND place = ?", lot, zone);
    run("UPDATE reservation SET reservation_state = 'SHIPPED', ended_at = ? WHERE id = ?", now, lot);
    moved(lot, zone, "@CONSIGNEE", now, "SHIPMENT");
    answered(lot + "-c", "inventory.stock.shipped", now);
  }

  private void asked(String key) throws SQLException {
    run("INSERT INTO answered_request (user_name, request_key, body_hash, answered_at) VALUES ('jdbc',?,?,?)", key, hash(key), System.currentTimeMillis());
  }

  private void moved(String lot, String from, String to, long now, String why) throws SQLException {
    run("INSERT INTO stock_movement (id, document_type, document_id, lot, from_place, from_zone, to_place, to_zone, quantity, reason, moved_at, recorded_at, moved_by) VALUES (?,?,?,?,?,?,?,?,10,?,?,?,'x')",
      lot + why.charAt(0), why, lot, lot, from, from, to, to, why, now, now);
  }

  /** The end of the chain is the last lock, and the shortest held. */
  private void answered(String key, String action, long now) throws SQLException {
    run("UPDATE answered_request SET status = 201, answer = ? WHERE user_name = 'jdbc' AND request_key = ?", ANSWER, key);
    run("UPDATE audit_head SET seq = seq + 1 WHERE id = 1");
    long seq;
    String last;
    try (var query = connection.prepareStatement("SELECT seq, hash FROM audit_head WHERE id = 1"); var head = query.executeQuery()) {
      head.next();
      seq = head.getLong(1);
      last = head.getString(2);
    }
    var hash = hash(last + DETAILS + key);
    run("INSERT INTO audit_entry (seq, done_at, actor, actor_name, address, action, subject_type, subject_id, facility, details, hash) VALUES (?,?,'x','x','x',?,'lot',?,?,?,?)", seq, now, action, key, LedgerBench.FACILITY, DETAILS, hash);
    run("UPDATE audit_head SET hash = ? WHERE id = 1", hash);
    connection.commit();
  }

  private void run(String statement, Object... values) throws SQLException {
    try (PreparedStatement prepared = connection.prepareStatement(statement)) {
      for (int i = 0; i < values.length; i++) prepared.setObject(i + 1, values[i]);
      prepared.executeUpdate();
    }
  }

  private static String hash(String text) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
