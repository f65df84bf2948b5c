package wms.box;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The shipped gateway in a process of its own, that replays what it is given, three hours in about five seconds, and ends when all of it is committed. */
final class ReplayGateway {
  private final Path folder;
  private final Path settings;
  private final String password;

  /** @param broker its address, and further settings in lines of their own */
  ReplayGateway(Path folder, String gateway, String broker, String password) throws IOException {
    this.folder = folder;
    this.password = password;
    this.settings = Files.writeString(folder.resolve("gateway.properties"), "facility=" + ColdStore.FACILITY + "\ngateway=" + gateway + "\nsource=replay\nuser={gateway}\nbroker=" + broker
      + "\nbuffer.dir=" + folder.resolve("buffer") + "\nsample.interval=PT0.1S\nreplay.file=" + folder.resolve("readings.csv") + "\nreplay.speed=2000\nreplay.shift=none\nreplay.exit=true\n");
  }

  void readings(String sensor, List<RoomReadings.Sensed> sensed) throws IOException {
    var rows = sensed.stream().map(one -> one.at() + "," + sensor + "," + one.value()).collect(Collectors.joining("\n", "time,sensor,value\n", "\n"));
    Files.writeString(folder.resolve("readings.csv"), rows);
  }

  Process start() throws IOException {
    var builder = new ProcessBuilder(Box.java().toString(), "-jar", Box.home().gateway().toString(), "--config", settings.toString(), "--parent", Long.toString(ProcessHandle.current().pid()))
      .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("gateway.log").toFile()));
    builder.environment().put("WMS_GATEWAY_PASSWORD", password);
    return builder.start();
  }
}
