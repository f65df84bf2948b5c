package wms.gateway.simulate;

/**
 * The heat of one cold room: the air, which a thermostat and a compressor keep in a band, and the goods, which follow it
 * slowly. Steps of one second.
 * <p>An open door exchanges the air with the outside: hardly at first, fully after forty seconds, and then with a time
 * constant of two minutes, whatever the size of the room; the fans stand still meanwhile (door switch). So a chilled room
 * at 2 C is past 8 C within about two minutes, while the usual opening of twenty seconds costs less than one degree.
 */
final class Room {
    private static final double AIR_SHARE = 0.1;
    private static final double GOODS_SECONDS = 600;
    private static final double DOOR_SECONDS = 120;
    private static final double DOOR_FULL_AFTER = 40;
    private static final double HEATER_SHARE = 0.5;

    private final RoomSpec spec;
    private final double airCapacity;
    private final double goodsCapacity;
    private double air;
    private double goods;
    private boolean cooling;
    private boolean heating;
    private double openFor;

    Room(RoomSpec spec) {
        this.spec = spec;
        this.airCapacity = AIR_SHARE * spec.heatCapacity();
        this.goodsCapacity = spec.heatCapacity() - airCapacity;
        this.air = spec.setpoint();
        this.goods = spec.setpoint();
    }

    /** One second goes by. */
    void step(double ambient, boolean powered, boolean doorOpen, boolean defrosting) {
        openFor = doorOpen ? openFor + 1 : 0;
        turnOnAndOff(powered && !doorOpen && !defrosting);
        double throughDoor = airCapacity / DOOR_SECONDS * Math.min(1, openFor / DOOR_FULL_AFTER);
        double toGoods = airCapacity / GOODS_SECONDS * (air - goods);
        double heat = (spec.ua() / 1000 + throughDoor) * (ambient - air) - toGoods - (cooling ? spec.cooling() : 0) + (heating ? HEATER_SHARE * spec.cooling() : 0);
        air += heat / airCapacity;
        goods += toGoods / goodsCapacity;
    }

    /** The heater is for a room whose surroundings are colder than it should be. */
    private void turnOnAndOff(boolean mayRun) {
        double half = spec.band() / 2;
        cooling = mayRun && (cooling ? air > spec.setpoint() - half : air > spec.setpoint() + half);
        heating = mayRun && !cooling && (heating ? air < spec.setpoint() : air < spec.setpoint() - 1.5 * half);
    }

    double air() {
        return air;
    }

    double goods() {
        return goods;
    }

    boolean isCooling() {
        return cooling;
    }
}
