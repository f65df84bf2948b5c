package wms.gateway.modbus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.digitalpetri.modbus.server.ModbusTcpServer;
import com.digitalpetri.modbus.server.ProcessImage;
import com.digitalpetri.modbus.server.ReadWriteModbusServices;
import com.digitalpetri.modbus.tcp.server.NettyTcpServerTransport;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wms.gateway.senml.Quantity;
import wms.gateway.senml.Reading;
import wms.gateway.settings.Misconfigured;
import wms.gateway.source.Collected;
import wms.gateway.source.Source;
import wms.gateway.source.Told;

class ModbusSourceTest {
    private static final String HEADER = "host,port,unit,space,register,type,order,scale,offset,invalid,sensor,quantity\n";

    @TempDir
    Path dir;
    private final Collected collected = new Collected();
    private final ProcessImage image = new ProcessImage();
    private int port;
    private ModbusTcpServer device;

    @BeforeEach
    void startDevice() throws Exception {
        port = freePort();
        device = ModbusTcpServer.create(NettyTcpServerTransport.create(config -> config.setBindAddress("127.0.0.1").setPort(port)), new ReadWriteModbusServices() {
            @Override
            protected Optional<ProcessImage> getProcessImage(int unit) {
                return unit == 1 ? Optional.of(image) : Optional.empty();
            }
        });
        device.start();
    }

    @AfterEach
    void stopDevice() throws Exception {
        device.stop();
    }

    @Test
    void registersAreReadByTypeOrderAndScale() throws Exception {
        image.with(image -> {
            image.writeHoldingRegisters(registers -> {
                registers.put(0, bytes(0xFF4B));
                registers.put(1, bytes(40_000));
                registers.put(10, bytes(0x0000));
                registers.put(11, bytes(0x4120));
            });
            image.writeInputRegisters(registers -> {
                registers.put(4, bytes(0x0001));
                registers.put(5, bytes(0x86A0));
            });
            image.writeDiscreteInputs(inputs -> inputs.put(3, true));
            image.writeCoils(coils -> coils.put(2, false));
        });
        Source source = source(row("1,holding,0,int16,,0.1,,", "T1,temp") + row("1,holding,1,uint16,,0.001,,", "T1,hum") + row("1,holding,10,float32,CDAB,,-1,", "T2,temp")
            + row("1,input,4,uint32,,,,", "T1,kwh") + row("1,discrete,3,,,,,", "D1,door") + row("1,coil,2,,,,,", "T1,power"));
        assertThat(Told.until(() -> collected.readings().size() >= 6, source, collected)).isNull();
        long now = Told.NOW.toEpochMilli();
        assertThat(collected.readings().subList(0, 6)).containsExactly(new Reading("T1", Quantity.TEMP, now, -18.1), new Reading("T1", Quantity.HUM, now, 40), new Reading("T2", Quantity.TEMP, now, 9),
            new Reading("T1", Quantity.KWH, now, 100_000), new Reading("D1", Quantity.DOOR, now, 1), new Reading("T1", Quantity.POWER, now, 0));
    }

    @Test
    void aNumberThatMeansNoneAndAUnitThatIsNotThereAreRefusedAndTheOthersGoOn() throws Exception {
        image.with(image -> image.writeHoldingRegisters(registers -> {
            registers.put(0, bytes(0x8000));
            registers.put(1, bytes(25));
        }));
        Source source = source(row("1,holding,0,int16,,0.1,,-32768", "T1,temp") + row("7,holding,0,int16,,0.1,,", "T2,temp") + row("1,holding,1,int16,,0.1,,", "T3,temp"));
        Told.until(() -> collected.readings().size() >= 1 && collected.refusals().size() >= 2, source, collected);
        assertThat(collected.refusals().get(0)).isEqualTo("modbus.invalid");
        assertThat(collected.refusals().get(1)).startsWith("modbus.");
        assertThat(collected.readings().get(0).value()).isEqualTo(2.5);
    }

    @Test
    void aDeviceThatIsAwayOrSilentIsAFailure() throws Exception {
        Source source = source(row("1,holding,0,int16,,,,", "T1,temp"));
        device.stop();
        assertThat(Told.until(() -> false, source, collected)).isInstanceOf(IOException.class);
        try (ServerSocket silent = new ServerSocket(port)) {
            assertThat(silent.isBound()).isTrue();
            assertThat(Told.until(() -> false, source, collected)).isInstanceOf(IOException.class).hasMessageContaining("answered");
        }
    }

    @Test
    void eachDeviceIsASourceOfItsOwn() throws IOException {
        assertThat(sources(row("1,holding,0,int16,,,,", "T1,temp") + row("2,holding,0,int16,,,,", "T2,temp") + row("1,holding,0,int16,,,,", "T3,temp").replace("127.0.0.1", "10.0.0.9")))
            .containsOnlyKeys("modbus 127.0.0.1:" + port, "modbus 10.0.0.9:" + port);
    }

    @Test
    void everyMistakeInTheRegistersIsToldAtOnce() {
        assertThatThrownBy(() -> sources(row("1,holding,70000,int16,,,,", "T1,temp") + row("300,nowhere,0,int12,ACBD,x,,", "T 2,smell") + row("1,coil,0,,,,,", "T3,temp")))
            .isInstanceOf(Misconfigured.class).hasMessageContaining("'70000' of 'register'").hasMessageContaining("'300' of 'unit'").hasMessageContaining("'nowhere' of 'space'").hasMessageContaining("'int12' of 'type'")
            .hasMessageContaining("'ACBD' of 'order'").hasMessageContaining("'x' of 'scale'").hasMessageContaining("'T 2' of 'sensor'").hasMessageContaining("'smell' of 'quantity'").hasMessageContaining("where a number lies");
        assertThatThrownBy(() -> Points.read(Files.writeString(dir.resolve("x.csv"), "host,adress\na,b\n"))).hasMessageContaining("no column 'register'").hasMessageContaining("'adress', which is not known");
    }

    private String row(String point, String sensor) {
        return "127.0.0.1," + port + "," + point + "," + sensor + "\n";
    }

    private Source source(String rows) throws IOException {
        return sources(rows).values().iterator().next().get();
    }

    private Map<String, Supplier<Source>> sources(String rows) throws IOException {
        Files.writeString(dir.resolve("registers.csv"), HEADER + rows);
        return ModbusSource.each(Told.settings(dir, "modbus.registers=registers.csv\nmodbus.timeout=PT2S\n"), Told::often, Told.CLOCK);
    }

    private static byte[] bytes(int register) {
        return new byte[] {(byte) (register >> 8), (byte) register};
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
