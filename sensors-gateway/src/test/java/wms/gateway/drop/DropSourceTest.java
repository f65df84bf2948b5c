package wms.gateway.drop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wms.gateway.senml.Quantity;
import wms.gateway.senml.Reading;
import wms.gateway.source.Collected;
import wms.gateway.source.Told;

class DropSourceTest {
    private static final String GOOD = "time,sensor,quantity,value\n2026-11-22 15:00:00,MNS-A1-T1,temp,2.5\n2026-11-22T07:00:00Z,MNS-A1-T1,hum,91\n";

    @TempDir
    Path dir;
    private Path folder;
    private final Collected collected = new Collected();

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectories(dir.resolve("drop"));
    }

    @Test
    void aWholeFileIsTakenInOnceAndMoved() throws Exception {
        dropped("a.csv", GOOD);
        look();
        look();
        assertThat(collected.readings()).containsExactly(new Reading("MNS-A1-T1", Quantity.TEMP, 1795330800000L, 2.5), new Reading("MNS-A1-T1", Quantity.HUM, 1795330800000L, 91));
        assertThat(names(folder)).containsExactly("done");
        assertThat(names(folder.resolve("done"))).containsExactly("a.csv");
    }

    @Test
    void aHalfWrittenFileIsLeftAlone() throws Exception {
        dropped("a.csv.part", GOOD);
        dropped(".b.csv", GOOD);
        Files.setLastModifiedTime(dropped("c.csv", GOOD), FileTime.from(Told.NOW.minusSeconds(3)));
        look();
        assertThat(collected.readings()).isEmpty();
        Files.move(folder.resolve("a.csv.part"), folder.resolve("a.csv"));
        look();
        assertThat(collected.readings()).hasSize(2);
    }

    @Test
    void badRowsAreListedWithLineAndReasonAndTheOthersAreTaken() throws Exception {
        dropped("a.csv", GOOD + "yesterday,MNS-A1-T1,temp,2\n1795330801,A B,temp,2\n1795330802,T1,smell,2\n1795330803,T1,temp,warm\n1795330804\n1795330805,T1,temp,3\n");
        look();
        assertThat(collected.readings()).hasSize(3);
        assertThat(Files.readAllLines(folder.resolve("done/a.csv.rejected"))).containsExactly("4: 'yesterday' is no time | yesterday,MNS-A1-T1,temp,2", "5: 'A B' is no code of a sensor | 1795330801,A B,temp,2",
            "6: 'smell' is no quantity | 1795330802,T1,smell,2", "7: 'warm' is no number | 1795330803,T1,temp,warm", "8: '' is no code of a sensor | 1795330804");
    }

    @Test
    void aFileThatACrashLeftBehindGivesTheSameReadingsAgain() throws Exception {
        dropped("a.csv", GOOD);
        Collected crashing = new Collected() {
            @Override
            public void put(List<Reading> more) {
                super.put(more);
                throw new IllegalStateException("the power went");
            }
        };
        assertThatThrownBy(() -> source().look(crashing)).hasMessage("the power went");
        look();
        assertThat(collected.readings()).as("so that the server, which knows a reading by sensor, quantity and time, stores each once").isEqualTo(crashing.readings());
        assertThat(names(folder.resolve("done"))).containsExactly("a.csv");
    }

    @Test
    void aFileOfTheSameNameIsNotWrittenOver() throws Exception {
        dropped("a.csv", GOOD);
        look();
        dropped("a.csv", GOOD.replace("2.5", "2.6"));
        look();
        assertThat(names(folder.resolve("done"))).containsExactly("a-2.csv", "a.csv");
        assertThat(collected.readings()).hasSize(4);
    }

    @Test
    void doneFilesAreKeptForAWhile() throws Exception {
        Files.createDirectories(folder.resolve("done"));
        Files.setLastModifiedTime(dropped("done/old.csv", GOOD), FileTime.from(Told.NOW.minus(Duration.ofDays(31))));
        dropped("done/young.csv", GOOD);
        look();
        assertThat(names(folder.resolve("done"))).containsExactly("young.csv");
    }

    @Test
    void aFileThatIsNoTableIsRejectedAsAWhole() throws Exception {
        dropped("a.csv", "\u0000\u0001\n\u0002");
        look();
        assertThat(collected.readings()).isEmpty();
        assertThat(collected.refusals()).containsExactly("drop.rejected");
        assertThat(names(folder.resolve("done"))).containsExactly("a.csv", "a.csv.rejected");
    }

    private Path dropped(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        Files.setLastModifiedTime(file, FileTime.from(Told.NOW.minusSeconds(60)));
        return file;
    }

    private DropSource source() throws IOException {
        return new DropSource(Told.settings(dir, "drop.dir=drop\n"), Told.CLOCK, Told.QUIET);
    }

    private void look() throws Exception {
        source().look(collected);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
