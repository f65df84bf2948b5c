package wms.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wms.gateway.buffer.Buffer;
import wms.gateway.buffer.Fsync;
import wms.gateway.senml.Quantity;
import wms.gateway.senml.Reading;

class PipeTest {
    private static final Logger LOG = Logger.getAnonymousLogger();

    static {
        LOG.setLevel(Level.OFF);
    }

    @TempDir
    Path dir;
    private int woken;

    @Test
    void readingsArePackedAHundredToAMessage() throws IOException {
        try (Buffer buffer = buffer()) {
            pipe(buffer).put(IntStream.range(0, 250).mapToObj(i -> new Reading("T1", Quantity.TEMP, 1795310000000L + i, 4)).toList());
            assertThat(buffer.backlog().messages()).isEqualTo(3);
            assertThat(buffer.backlog().readings()).isEqualTo(250);
            assertThat(buffer.next(2).orElseThrow().readings()).isEqualTo(50);
            assertThat(woken).isEqualTo(1);
        }
    }

    @Test
    void whatJsonCannotSayIsCountedAndItsNeighboursGoOn() throws IOException {
        try (Buffer buffer = buffer()) {
            Pipe pipe = pipe(buffer);
            pipe.put(List.of(reading(Double.NaN), reading(85), reading(Double.NEGATIVE_INFINITY), reading(-127)));
            assertThat(new String(buffer.next(0).orElseThrow().payload())).contains("\"v\":85", "\"v\":-127");
            assertThat(pipe.unwritable()).isEqualTo(2);
            assertThat(buffer.backlog().readings()).as("impossible values are the server's to judge").isEqualTo(2);
            pipe.put(new ArrayList<>(List.of(reading(Double.NaN))));
            assertThat(buffer.backlog().messages()).isEqualTo(1);
        }
    }

    private Pipe pipe(Buffer buffer) {
        return new Pipe(buffer, Pipe.MOST_RECORDS, reading -> reading, reading -> true, () -> woken++, LOG);
    }

    private static Reading reading(double value) {
        return new Reading("T1", Quantity.TEMP, 1795310000000L, value);
    }

    private Buffer buffer() throws IOException {
        return Buffer.open(dir, 1 << 20, Fsync.ALWAYS, LOG);
    }
}
