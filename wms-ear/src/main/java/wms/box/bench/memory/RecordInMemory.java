package wms.box.bench.memory;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Logger;
import wms.telemetry.Committed;
import wms.telemetry.Reading;
import wms.telemetry.ReadingBatch;
import wms.telemetry.ReadingPack;
import wms.telemetry.ReadingsRecorded;
import wms.telemetry.Recorded;
import wms.telemetry.SensedQuantity;
import wms.telemetry.domain.Points;
import wms.telemetry.domain.Progress;
import wms.telemetry.domain.Sifting;
import wms.telemetry.sql.DeadLetters;
import wms.telemetry.sql.GatewayLog;
import wms.telemetry.sql.NewSensors;
import wms.telemetry.sql.ProgressBook;
import wms.telemetry.sql.ReadingStore;
import wms.telemetry.usecase.RecordReadings;

/** The intake without its database step: messages are numbered and readings sifted as ever, then forgotten. */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@Dependent
public class RecordInMemory extends RecordReadings {
  private record Buffer(String facility, String gateway, String epoch) {}

  private record Name(String sensor, SensedQuantity quantity) {}

  private final Map<Buffer, Progress> buffers = new HashMap<>();

  @Inject
  public RecordInMemory(GatewayLog gateways, ReadingStore store, ProgressBook progress, NewSensors newSensors, DeadLetters deadLetters, Event<ReadingsRecorded> recorded) {
    super(gateways, store, progress, newSensors, deadLetters, recorded);
    Logger.getLogger(RecordInMemory.class.getName()).warning("READINGS ARE NOT STORED: this copy of the application exists to be measured.");
  }

  @Override
  public Recorded record(ReadingBatch batch) {
    Set<Buffer> heard = new LinkedHashSet<>();
    Map<Name, List<Reading>> came = new HashMap<>();
    for (ReadingPack pack : batch.packs()) if (isNew(pack, heard)) for (Reading reading : pack.readings()) came.computeIfAbsent(new Name(reading.sensor(), reading.quantity()), name -> new ArrayList<>()).add(reading);
    int fresh = came.values().stream().mapToInt(readings -> Sifting.of(readings, new Points(0)).fresh().size()).sum();
    List<Committed> committed = heard.stream().map(buffer -> new Committed(buffer.facility, buffer.gateway, buffer.epoch, buffers.get(buffer).committed())).toList();
    return new Recorded(committed, fresh, 0, 0);
  }

  private boolean isNew(ReadingPack pack, Set<Buffer> heard) {
    if (!pack.isNumbered()) return true;
    Buffer buffer = new Buffer(pack.facility(), pack.gateway(), pack.epoch());
    heard.add(buffer);
    Progress progress = buffers.computeIfAbsent(buffer, b -> new Progress());
    boolean known = progress.covers(pack.seq());
    progress.take(pack.seq(), pack.prev(), pack.receivedAt().toEpochMilli());
    return !known;
  }
}
