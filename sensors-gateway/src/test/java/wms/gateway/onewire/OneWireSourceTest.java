package wms.gateway.onewire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wms.gateway.senml.Quantity;
import wms.gateway.senml.Reading;
import wms.gateway.settings.Misconfigured;
import wms.gateway.source.Collected;
import wms.gateway.source.Told;

class OneWireSourceTest {
    private static final String GOOD = "72 01 4b 46 7f ff 0e 10 57 : crc=57 YES\n72 01 4b 46 7f ff 0e 10 57 t=%d\n";

    @TempDir
    Path dir;
    private final Collected collected = new Collected();

    @Test
    void aThermometerIsReadUnderItsSensorsCode() throws Exception {
        device("28-00000a1b2c3d", GOOD.formatted(-18_062));
        names("28-00000a1b2c3d,MNS-F1-T1");
        run(source("onewire.sensors=names.csv\n"), 1, 0);
        assertThat(collected.readings().get(0)).isEqualTo(new Reading("MNS-F1-T1", Quantity.TEMP, Told.NOW.toEpochMilli(), -18.062));
        assertThat(collected.refusals()).isEmpty();
    }

    @Test
    void withoutNamesEachIsReadUnderItsOwn() throws Exception {
        device("28-00000a1b2c3d", GOOD.formatted(2_500));
        Files.createDirectories(dir.resolve("bus/w1_bus_master1"));
        run(source(""), 1, 0);
        assertThat(collected.readings()).extracting(Reading::sensor).containsOnly("28-00000a1b2c3d");
    }

    @Test
    void whatIsNoTemperatureIsRefusedWithItsReasonAndTheNeighbourGoesOn() throws Exception {
        device("28-000000000001", GOOD.replace("YES", "NO").formatted(4_000));
        device("28-000000000002", GOOD.formatted(85_000));
        device("28-000000000003", GOOD.formatted(-127_000));
        device("28-000000000004", "");
        device("28-000000000005", GOOD.formatted(4_000));
        Files.createDirectories(dir.resolve("bus/28-000000000006"));
        run(source(""), 1, 5);
        assertThat(collected.refusals().subList(0, 5)).containsExactly("onewire.crc", "onewire.powerOn", "onewire.lost", "onewire.garbled", "onewire.unreadable");
        assertThat(collected.readings()).extracting(Reading::sensor).containsOnly("28-000000000005");
    }

    @Test
    void aDeviceThatIsNotNamedOrNotThereIsTold() throws Exception {
        device("28-000000000001", GOOD.formatted(4_000));
        names("28-000000000002,MNS-A1-T2");
        run(source("onewire.sensors=names.csv\n"), 0, 2);
        assertThat(collected.refusals().subList(0, 2)).containsExactly("onewire.unnamed", "onewire.gone");
        assertThat(collected.readings()).isEmpty();
    }

    @Test
    void aBusThatIsNotThereIsAFailureWithAHint() throws Exception {
        assertThat(Told.until(() -> false, source(""), collected)).isInstanceOf(IOException.class).hasMessageContaining("w1_therm");
    }

    @Test
    void everyMistakeInTheNamesIsToldAtOnce() throws IOException {
        names("28-1,MNS-A1-T1\n28-000000000002,A B\n28-000000000002,X");
        assertThatThrownBy(() -> source("onewire.sensors=names.csv\n")).isInstanceOf(Misconfigured.class)
            .hasMessageContaining("line 2").hasMessageContaining("'28-1' of 'device'").hasMessageContaining("'A B' of 'sensor'").hasMessageContaining("line 4").hasMessageContaining("named once only");
    }

    private OneWireSource source(String settings) throws IOException {
        return new OneWireSource(Told.settings(dir, "onewire.dir=bus\n" + settings), Told.often(), Told.CLOCK);
    }

    private void run(OneWireSource source, int readings, int refusals) throws InterruptedException {
        assertThat(Told.until(() -> collected.readings().size() >= readings && collected.refusals().size() >= refusals, source, collected)).isNull();
    }

    private void device(String name, String text) throws IOException {
        Files.writeString(Files.createDirectories(dir.resolve("bus").resolve(name)).resolve("w1_slave"), text);
    }

    private void names(String rows) throws IOException {
        Files.writeString(dir.resolve("names.csv"), "device,sensor\n" + rows + "\n");
    }
}
