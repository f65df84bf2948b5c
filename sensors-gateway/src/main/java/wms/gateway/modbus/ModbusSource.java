package wms.gateway.modbus;

import com.digitalpetri.modbus.client.ModbusTcpClient;
import com.digitalpetri.modbus.exceptions.ModbusExecutionException;
import com.digitalpetri.modbus.exceptions.ModbusResponseException;
import com.digitalpetri.modbus.exceptions.ModbusTimeoutException;
import com.digitalpetri.modbus.pdu.ReadCoilsRequest;
import com.digitalpetri.modbus.pdu.ReadDiscreteInputsRequest;
import com.digitalpetri.modbus.pdu.ReadHoldingRegistersRequest;
import com.digitalpetri.modbus.pdu.ReadInputRegistersRequest;
import com.digitalpetri.modbus.tcp.client.NettyTcpClientTransport;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import wms.gateway.line.Causes;
import wms.gateway.senml.Reading;
import wms.gateway.settings.Key;
import wms.gateway.settings.Settings;
import wms.gateway.source.Outlet;
import wms.gateway.source.Rhythm;
import wms.gateway.source.Source;
import wms.gateway.words.Note;

/** The registers of one device that speaks Modbus TCP, or of the serial devices behind a converter. Nothing is ever written to it. */
public final class ModbusSource implements Source {
    private final Points.Device device;
    private final List<Point> points;
    private final Duration timeout;
    private final Rhythm rhythm;
    private final Clock clock;

    private ModbusSource(Points.Device device, List<Point> points, Duration timeout, Rhythm rhythm, Clock clock) {
        this.device = device;
        this.points = points;
        this.timeout = timeout;
        this.rhythm = rhythm;
        this.clock = clock;
    }

    /** One for each device, so that none waits for another, by its name. */
    public static Map<String, Supplier<Source>> each(Settings settings, Supplier<Rhythm> rhythm, Clock clock) {
        Duration timeout = settings.duration(Key.MODBUS_TIMEOUT, Duration.ofMillis(50));
        Map<String, Supplier<Source>> sources = new LinkedHashMap<>();
        Points.read(settings.path(Key.MODBUS_REGISTERS)).forEach((device, points) ->
            sources.put("modbus " + device, () -> new ModbusSource(device, points, timeout, rhythm.get(), clock)));
        return sources;
    }

    @Override
    public void run(Outlet outlet) throws IOException, InterruptedException {
        NettyTcpClientTransport transport = NettyTcpClientTransport.create(config -> config.setHostname(device.host()).setPort(device.port()).setConnectTimeout(timeout).setConnectPersistent(false));
        ModbusTcpClient client = ModbusTcpClient.create(transport, config -> config.setRequestTimeout(timeout));
        try {
            client.connect();
            while (!Thread.currentThread().isInterrupted()) {
                rhythm.awaitNext();
                List<Reading> readings = round(client, outlet);
                if (!readings.isEmpty()) {
                    outlet.put(readings);
                }
            }
        } catch (ModbusExecutionException e) {
            if (e.getCause() instanceof InterruptedException) {
                throw new InterruptedException();
            }
            throw new IOException(Causes.of(e), e);
        } finally {
            hangUp(client);
        }
    }

    /** A point that cannot be read does not stop the others; a device that answers none of them is called anew. */
    private List<Reading> round(ModbusTcpClient client, Outlet outlet) throws IOException, ModbusExecutionException {
        List<Reading> readings = new ArrayList<>();
        int silent = 0;
        for (Point point : points) {
            try {
                double value = read(client, point);
                if (Double.isFinite(value)) {
                    readings.add(new Reading(point.sensor(), point.quantity(), clock.millis(), value));
                } else {
                    outlet.refuse(Note.of("modbus.invalid", point.series(), point.register(), point.unit()));
                }
            } catch (ModbusResponseException e) {
                outlet.refuse(Note.of("modbus.refused", point.series(), point.register(), point.unit(), e.getExceptionCode()));
            } catch (ModbusTimeoutException e) {
                silent++;
                outlet.refuse(Note.of("modbus.timeout", point.series(), point.register(), point.unit()));
            }
        }
        if (silent == points.size()) {
            throw new IOException("no register answered within " + timeout.toMillis() + " ms");
        }
        return readings;
    }

    private static double read(ModbusTcpClient client, Point point) throws ModbusExecutionException, ModbusResponseException, ModbusTimeoutException {
        int count = point.registers();
        return switch (point.space()) {
            case HOLDING -> value(point, client.readHoldingRegisters(point.unit(), new ReadHoldingRegistersRequest(point.register(), count)).registers());
            case INPUT -> value(point, client.readInputRegisters(point.unit(), new ReadInputRegistersRequest(point.register(), count)).registers());
            case COIL -> client.readCoils(point.unit(), new ReadCoilsRequest(point.register(), 1)).coils()[0] & 1;
            case DISCRETE -> client.readDiscreteInputs(point.unit(), new ReadDiscreteInputsRequest(point.register(), 1)).inputs()[0] & 1;
        };
    }

    /** An answer of another length than asked for says nothing. */
    private static double value(Point point, byte[] bytes) {
        return bytes.length == 2 * point.registers() ? point.value(bytes) : Double.NaN;
    }

    private static void hangUp(ModbusTcpClient client) {
        client.disconnectAsync();
    }
}
