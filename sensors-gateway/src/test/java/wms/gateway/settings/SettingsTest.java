package wms.gateway.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    Path dir;

    @Test
    void theCommandLineStandsOverTheEnvironmentAndThatOverTheFile() throws IOException {
        Path file = file("broker=tcp://a:1\nuser=file\nsample.interval=PT5S\n");
        Settings settings = Settings.read(file, Map.of("broker", "tcp://c:1"), Map.of("WMS_GATEWAY_BROKER", "tcp://b:1", "WMS_GATEWAY_USER", "environment"));
        assertThat(settings.text(Key.BROKER)).isEqualTo("tcp://c:1");
        assertThat(settings.text(Key.USER)).isEqualTo("environment");
        assertThat(settings.duration(Key.SAMPLE_INTERVAL, Duration.ofSeconds(1))).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void theClientIsCalledAsTheGatewayUnlessToldOtherwise() throws IOException {
        assertThat(read("gateway=MNS-G1\n").text(Key.CLIENT_ID)).isEqualTo("MNS-G1");
        assertThat(read("gateway=MNS-G1\nclientId=\n").text(Key.CLIENT_ID)).isEqualTo("MNS-G1");
        assertThat(read("gateway=MNS-G1\nclientId=x-{gateway}\n").text(Key.CLIENT_ID)).isEqualTo("x-MNS-G1");
    }

    @Test
    void aPathInTheFileIsRelativeToTheFile() throws IOException {
        assertThat(read("buffer.dir=here\n").path(Key.BUFFER_DIR)).isEqualTo(dir.resolve("here"));
        assertThat(Settings.read(file(""), Map.of("buffer.dir", "there"), Map.of()).path(Key.BUFFER_DIR)).isEqualTo(Path.of("there"));
    }

    @Test
    void aMistakeIsOneClearSentence() throws IOException {
        assertThatThrownBy(() -> read("brocker=x\n")).isInstanceOf(Misconfigured.class).hasMessageMatching("The key 'brocker' in .* is not known\\.");
        assertThatThrownBy(() -> read("").code(Key.FACILITY)).isInstanceOf(Misconfigured.class).hasMessageMatching("The key 'facility' is missing in .*\\.");
        assertThatThrownBy(() -> read("facility=a b\n").code(Key.FACILITY)).isInstanceOf(Misconfigured.class).hasMessageContaining("'a b' of 'facility'");
        assertThatThrownBy(() -> read("sample.interval=10\n").duration(Key.SAMPLE_INTERVAL, Duration.ZERO)).isInstanceOf(Misconfigured.class).hasMessageContaining("PT10S");
        assertThatThrownBy(() -> read("buffer.bytes=1T\n").bytes(Key.BUFFER_BYTES, 1)).isInstanceOf(Misconfigured.class).hasMessageContaining("64M");
        assertThatThrownBy(() -> Settings.read(dir.resolve("none"), Map.of(), Map.of())).isInstanceOf(Misconfigured.class).hasMessageStartingWith("There is no configuration");
    }

    @Test
    void theSampleConfigurationExplainsEveryKeyAndUsesOnlyKnownOnes() throws IOException {
        Path sample = Path.of("../config/gateway.properties");
        String text = Files.readString(sample);
        assertThat(Arrays.stream(Key.values()).map(Key::toString)).allSatisfy(key -> assertThat(text).containsPattern("(?m)^#?" + java.util.regex.Pattern.quote(key) + " = "));
        assertThat(Settings.read(sample, Map.of(), Map.of()).bytes(Key.BUFFER_BYTES, 1)).isEqualTo(256L << 20);
    }

    private Settings read(String text) throws IOException {
        return Settings.read(file(text), Map.of(), Map.of());
    }

    private Path file(String text) throws IOException {
        return Files.writeString(dir.resolve("gateway.properties"), text);
    }
}
