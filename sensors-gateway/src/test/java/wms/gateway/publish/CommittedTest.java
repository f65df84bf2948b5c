package wms.gateway.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommittedTest {
    @Test
    void theServersWordIsReadInAnyOrderAndWithMoreThanItNeeds() {
        assertThat(parse("{\"epoch\":\"e-1\",\"seq\":42}")).isEqualTo(new Committed("e-1", 42, Optional.empty()));
        assertThat(parse("{ \"seq\" : 42 , \"time\":\"2026\", \"epoch\" : \"e-1\" }")).isEqualTo(new Committed("e-1", 42, Optional.empty()));
    }

    @Test
    void theServerMaySayWhatTimeItIs() {
        assertThat(parse("{\"epoch\":\"e-1\",\"seq\":42,\"time\":\"2026-11-22T08:00:00.250Z\"}").time()).contains(Instant.parse("2026-11-22T08:00:00.250Z"));
        assertThat(parse("{\"epoch\":\"e-1\",\"seq\":42,\"time\":\"2026-13-45T08:00:00Z\"}").time()).isEmpty();
    }

    @Test
    void anythingElseIsNoWord() {
        for (String text : new String[] {"", "{}", "{\"epoch\":\"e\"}", "{\"seq\":1}", "{\"epoch\":\"e\",\"seq\":-1}", "{\"epoch\":\"e\",\"seq\":1.5}", "{\"epoch\":7,\"seq\":1}", "\u0000\u00ff"}) {
            assertThat(Committed.parse(text.getBytes())).as(text).isEmpty();
        }
    }

    private static Committed parse(String text) {
        return Committed.parse(text.getBytes()).orElseThrow();
    }
}
