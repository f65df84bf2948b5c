package wms.gateway.simulate;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A cold room as the site describes it.
 *
 * @param band         the thermostat keeps within half of this above and below the set point, K
 * @param ua           heat through the walls, W/K
 * @param heatCapacity of air, walls and goods together, kJ/K
 * @param cooling      what the compressor takes out when it runs, kW
 * @param sensors      ids of the temperature sensors; the first also tells whether there is power
 * @param humidity     what the room is kept at, %RH, if its sensors tell humidity
 * @param pulp         the goods that are cooled in it, if it is a pre-cooler
 */
record RoomSpec(String zone, double setpoint, double band, double ua, double heatCapacity, double cooling, double defrostEveryHours, double defrostMinutes,
                double openingsPerHour, double openSeconds, List<String> sensors, OptionalDouble humidity, Optional<String> doorSensor, Optional<PulpSpec> pulp) {
}
