package wms.telemetry;

import java.util.List;

/** The messages that are committed together, in the order of their arrival. */
public record ReadingBatch(List<ReadingPack> packs) {
  public static ReadingBatch of(ReadingPack... packs) { return new ReadingBatch(List.of(packs)); }
}
