package wms.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import wms.gateway.settings.Misconfigured;

class ArgumentsTest {
    @Test
    void severalGatewaysMayRunInOneProcess() {
        Arguments arguments = Arguments.of("--config", "a", "--config", "b", "--parent", "42", "--broker=tcp://x:1", "--password=a=b");
        assertThat(arguments.configs()).containsExactly(Path.of("a"), Path.of("b"));
        assertThat(arguments.parent()).isEqualTo(OptionalLong.of(42));
        assertThat(arguments.overrides()).isEqualTo(Map.of("broker", "tcp://x:1", "password", "a=b"));
    }

    @Test
    void whatIsNotUnderstoodIsRefusedWithTheUsage() {
        for (String[] words : new String[][] {{}, {"--config"}, {"x"}, {"--config", "a", "--broker"}, {"--=x"}}) {
            assertThatThrownBy(() -> Arguments.of(words)).isInstanceOf(Misconfigured.class).hasMessageContaining("Usage:");
        }
        assertThatThrownBy(() -> Arguments.of("--parent", "me")).isInstanceOf(Misconfigured.class).hasMessageContaining("process id");
    }
}
