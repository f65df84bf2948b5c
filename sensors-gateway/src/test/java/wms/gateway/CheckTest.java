package wms.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wms.gateway.source.Told;

class CheckTest {
    @TempDir
    Path dir;

    @Test
    void aConfigurationThatWorksHasNoMistakes() throws IOException {
        assertThat(Check.mistakes(Told.settings(dir, "buffer.dir=buffer\nsource=onewire,drop\ndrop.dir=drop\n"))).isEmpty();
        assertThat(dir.resolve("buffer")).as("nothing is begun").doesNotExist();
    }

    @Test
    void everyMistakeIsToldAtOnceInAllSources() throws IOException {
        Files.writeString(dir.resolve("names.csv"), "device,sensor\n28-1,A B\n");
        assertThat(Check.mistakes(Told.settings(dir, "buffer.bytes=1T\nbroker=mqtt\npublish.window=many\nsample.interval=10\nserver.key=abc\nstatus.listen=here\nthin.every=x\nbuffer.fsync=perhaps\n"
            + "source=onewire,drop,modbus,lorawan\nonewire.sensors=names.csv\ndrop.settle=soon\nmodbus.timeout=PT0S\nlorawan.broker=nowhere\n")))
            .anyMatch(text -> text.contains("'1T' of 'buffer.bytes'")).anyMatch(text -> text.contains("'mqtt' of 'broker'")).anyMatch(text -> text.contains("'many' of 'publish.window'"))
            .anyMatch(text -> text.contains("'10' of 'sample.interval'")).anyMatch(text -> text.contains("'abc' of 'server.key'")).anyMatch(text -> text.contains("'here' of 'status.listen'"))
            .anyMatch(text -> text.contains("'x' of 'thin.every'")).anyMatch(text -> text.contains("'perhaps' of 'buffer.fsync'")).anyMatch(text -> text.contains("'buffer.dir' is missing"))
            .anyMatch(text -> text.contains("'28-1' of 'device'")).anyMatch(text -> text.contains("'A B' of 'sensor'")).anyMatch(text -> text.contains("'drop.dir' is missing"))
            .anyMatch(text -> text.contains("'PT0S' of 'modbus.timeout'")).anyMatch(text -> text.contains("'modbus.registers' is missing")).anyMatch(text -> text.contains("'nowhere' of 'lorawan.broker'"))
            .anyMatch(text -> text.contains("'lorawan.fields' is missing")).doesNotHaveDuplicates();
    }

    @Test
    void aSourceThatIsNoneIsTold() throws IOException {
        assertThat(Check.mistakes(Told.settings(dir, "buffer.dir=buffer\nsource=onewire,smell\n"))).singleElement().asString().contains("one or more, with ',' between, of onewire, modbus, drop, lorawan");
    }
}
