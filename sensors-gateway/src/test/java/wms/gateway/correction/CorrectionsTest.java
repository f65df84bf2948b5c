package wms.gateway.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wms.gateway.senml.Quantity;
import wms.gateway.senml.Reading;
import wms.gateway.senml.Series;
import wms.gateway.settings.Misconfigured;

class CorrectionsTest {
    private static final String HEADER = "sensor,quantity,offset,low_reads,low_true,high_reads,high_true\n";

    @TempDir
    Path dir;

    @Test
    void anOffsetOrTwoPointsOfComparisonCorrectAReading() throws IOException {
        Corrections corrections = read("T1,temp,-0.3,,,,\nT2,temp,,0.2,0.0,10.5,10.0\n");
        assertThat(applied(corrections, "T1", 4.0)).isEqualTo(3.7);
        assertThat(applied(corrections, "T2", 0.2)).isEqualTo(0.0);
        assertThat(applied(corrections, "T2", 10.5)).isEqualTo(10.0);
        assertThat(applied(corrections, "T2", 5.35)).isEqualTo(5.0);
        assertThat(applied(corrections, "T3", 5.35)).as("not calibrated").isEqualTo(5.35);
    }

    @Test
    void anImpossibleValueIsNotMadeCredible() throws IOException {
        Corrections corrections = read("T1,temp,-0.3,,,,\n");
        assertThat(applied(corrections, "T1", 85.0)).isEqualTo(85.0);
        assertThat(applied(corrections, "T1", -127)).isEqualTo(-127);
    }

    @Test
    void whatTheServerNamesStandsOverTheFile() throws IOException {
        Corrections server = new Corrections(Map.of(new Series("T1", Quantity.TEMP), new Correction(1, 0.5)));
        Corrections both = read("T1,temp,-0.3,,,,\nT2,temp,-0.1,,,,\n").under(server);
        assertThat(applied(both, "T1", 4)).isEqualTo(4.5);
        assertThat(applied(both, "T2", 4)).isEqualTo(3.9);
    }

    @Test
    void everyMistakeIsToldAtOnce() {
        assertThatThrownBy(() -> read("T1,temp,x,,,,\nT2,temp,,1,1,1,2\nT3,temp,,0,0,1,9\nT4,temp,0,,,,\nT4,temp,0,,,,\n")).isInstanceOf(Misconfigured.class)
            .hasMessageContaining("'x' of 'offset'").hasMessageContaining("another point than the low one").hasMessageContaining("T3:temp").hasMessageContaining("named once only");
    }

    private Corrections read(String rows) throws IOException {
        return Corrections.read(Files.writeString(dir.resolve("corrections.csv"), HEADER + rows));
    }

    private static double applied(Corrections corrections, String sensor, double value) {
        return corrections.applied(new Reading(sensor, Quantity.TEMP, 0, value)).value();
    }
}
