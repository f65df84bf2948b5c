package wms.gateway.senml;

import java.util.Arrays;
import java.util.Optional;

/** What a sensor tells, with its SenML unit; a contact has no unit but is true or false. */
public enum Quantity {
    TEMP("temp", "Cel"),
    HUM("hum", "%RH"),
    DOOR("door", null),
    POWER("power", null),
    BATT("batt", "%EL"),
    CO2("co2", "ppm"),
    C2H4("c2h4", "ppm"),
    KWH("kwh", "kWh"),
    DEFROST("defrost", null);

    private final String text;
    private final String unit;

    Quantity(String text, String unit) {
        this.text = text;
        this.unit = unit;
    }

    public static Optional<Quantity> named(String text) {
        return Arrays.stream(values()).filter(quantity -> quantity.text.equals(text)).findFirst();
    }

    boolean isContact() {
        return unit == null;
    }

    String unit() {
        return unit;
    }

    @Override
    public String toString() {
        return text;
    }
}
