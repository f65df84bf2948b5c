package wms.gateway.senml;

/** One quantity of one sensor. */
public record Series(String sensor, Quantity quantity) implements Comparable<Series> {
    @Override
    public int compareTo(Series other) {
        int bySensor = sensor.compareTo(other.sensor);
        return bySensor != 0 ? bySensor : quantity.compareTo(other.quantity);
    }

    @Override
    public String toString() {
        return sensor + ":" + quantity;
    }
}
