package wms.gateway.senml;

import java.util.Arrays;
import java.util.Optional;

/** What a sensor tells, with its SenML unit; a contact has no unit but is true or false. */
public enum Quantity {
    TEMP("temp", "Cel", 0.5),
    HUM("hum", "%RH", 3),
    DOOR("door", null, 1),
    POWER("power", null, 1),
    BATT("batt", "%EL", 5),
    CO2("co2", "ppm", 100),
    C2H4("c2h4", "ppm", 0.5),
    KWH("kwh", "kWh", 1),
    DEFROST("defrost", null, 1);

    private final String text;
    private final String unit;
    private final double step;

    Quantity(String text, String unit, double step) {
        this.text = text;
        this.unit = unit;
        this.step = step;
    }

    public static Optional<Quantity> named(String text) {
        return Arrays.stream(values()).filter(quantity -> quantity.text.equals(text)).findFirst();
    }

    /** From here on a difference tells something; below, a reading repeats the one before. */
    public double step() {
        return step;
    }

    public boolean isContact() {
        return unit == null;
    }

    public String unit() {
        return unit;
    }

    @Override
    public String toString() {
        return text;
    }
}
