package wms.box.bench;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import wms.box.Sorry;

/**
 * What the floor does over REST: goods come, are kept for somebody, and leave. A process of its own, as the plain program is. Arguments:
 * address of the server, clients, rounds to grow warm with, rounds to be timed.
 */
public final class LedgerClients {
  static final String USER = "worker";
  static final String PASSWORD = "bench-of-the-ledger";
  private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
  private static final Pattern LOT = Pattern.compile("\"lot\":\"([^\"]+)\"");

  private LedgerClients() {}

  public static void main(String[] words) throws Exception {
    var clients = new ArrayList<Person>();
    for (int i = 0; i < Integer.parseInt(words[1]); i++) clients.add(worker(URI.create(words[0])));
    run(clients, Integer.parseInt(words[2]));
    int rounds = Integer.parseInt(words[3]);
    long begun = System.nanoTime();
    run(clients, rounds);
    System.out.printf(Locale.ROOT, "committed %d operations in %.3f s%n", clients.size() * rounds * 3, (System.nanoTime() - begun) / 1e9);
  }

  static Person worker(URI server) throws IOException {
    return new Person(server, USER, PASSWORD);
  }

  private static void run(List<Person> clients, int rounds) throws Exception {
    AtOnce.all(clients.stream().map(client -> (Callable<Void>) () -> {
      for (int round = 0; round < rounds; round++) round(client, round);
      return null;
    }).toList());
  }

  private static void round(Person client, int number) throws IOException {
    var name = UUID.randomUUID().toString().substring(0, 18);
    var lot = found(LOT, client.post("receipts", "{\"lotNumber\":\"" + name + "\",\"material\":\"" + LedgerBench.material(number) + "\",\"quantity\":{\"value\":\"100\",\"unit\":\"kg\"},\"zone\":\"" + LedgerBench.zone(number) + "\",\"supplier\":\"x\"}"));
    var kept = found(ID, client.post("reservations", "{\"lot\":\"" + lot + "\",\"facility\":\"" + LedgerBench.FACILITY + "\",\"quantity\":{\"value\":\"10\",\"unit\":\"kg\"},\"for\":\"MANUAL\",\"reference\":\"bench\"}"));
    client.post("shipments", "{\"reservations\":[\"" + kept + "\"],\"consignee\":\"x\"}");
  }

  private static String found(Pattern pattern, String answer) {
    var found = pattern.matcher(answer);
    if (!found.find()) throw new Sorry("The server answers without what was asked for: " + answer);
    return found.group(1);
  }
}
