package wms.gateway.modbus;

import java.nio.ByteBuffer;
import wms.gateway.senml.Quantity;
import wms.gateway.senml.Series;

/**
 * Where a value lies in a device and what it means.
 *
 * @param register counted from 0, as on the wire; manuals that count from 40001 mean holding register 0
 * @param invalid  the number by which the device says that it has none, before scaling; NaN if there is no such number
 */
record Point(int unit, Space space, int register, Form form, Order order, double scale, double offset, double invalid, String sensor, Quantity quantity) {
    enum Space { HOLDING, INPUT, COIL, DISCRETE }

    enum Form {
        INT16(1), UINT16(1), INT32(2), UINT32(2), FLOAT32(2);

        private final int registers;

        Form(int registers) {
            this.registers = registers;
        }
    }

    /** How the bytes of two registers lie: A is the most significant. One register is always AB. */
    enum Order {
        ABCD(0, 1, 2, 3), CDAB(2, 3, 0, 1), BADC(1, 0, 3, 2), DCBA(3, 2, 1, 0);

        private final int[] places;

        Order(int... places) {
            this.places = places;
        }
    }

    boolean isBit() {
        return space == Space.COIL || space == Space.DISCRETE;
    }

    int registers() {
        return form.registers;
    }

    Series series() {
        return new Series(sensor, quantity);
    }

    /** @return NaN when the device has no value */
    double value(byte[] bytes) {
        double raw = raw(bytes);
        return raw == invalid ? Double.NaN : Math.round((raw * scale + offset) * 1e6) / 1e6;
    }

    private double raw(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.allocate(4);
        for (int i = 0; i < bytes.length; i++) {
            buffer.put(i, bytes[bytes.length == 4 ? order.places[i] : i]);
        }
        return switch (form) {
            case INT16 -> buffer.getShort();
            case UINT16 -> buffer.getShort() & 0xFFFF;
            case INT32 -> buffer.getInt();
            case UINT32 -> buffer.getInt() & 0xFFFFFFFFL;
            case FLOAT32 -> buffer.getFloat();
        };
    }
}
