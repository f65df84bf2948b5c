package wms.gateway.senml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PackTest {
    private static final Pattern RECORD = Pattern.compile(
        "\\{(?:\"bn\":\"([^\"]*)\",)?(?:\"bt\":(-?\\d+),)?\"n\":\"([^\"]*)\"(?:,\"t\":(-?[0-9.]+))?(?:,\"u\":\"([^\"]*)\",\"v\":(-?[0-9.E-]+)|,\"vb\":(true|false))\\}");

    @Test
    void whatTheRecordsShareIsToldOnce() {
        assertThat(Pack.of(List.of(
            new Reading("MNS-A1-T1", Quantity.TEMP, 1795310000000L, 2.4),
            new Reading("MNS-A1-T1", Quantity.HUM, 1795310000000L, 91.0),
            new Reading("MNS-A1-T2", Quantity.TEMP, 1795309970000L, 2.9),
            Reading.of("MNS-A1-D1", Quantity.DOOR, 1795310000250L, false))))
            .isEqualTo("[{\"bn\":\"MNS-A1-\",\"bt\":1795310000,\"n\":\"T1:temp\",\"u\":\"Cel\",\"v\":2.4},{\"n\":\"T1:hum\",\"u\":\"%RH\",\"v\":91},"
                + "{\"n\":\"T2:temp\",\"t\":-30,\"u\":\"Cel\",\"v\":2.9},{\"n\":\"D1:door\",\"t\":0.25,\"vb\":false}]");
    }

    @Test
    void aSingleReadingStandsForItself() {
        assertThat(Pack.of(List.of(new Reading("T1", Quantity.TEMP, 1795310000007L, -0.05))))
            .isEqualTo("[{\"bt\":1795310000,\"n\":\"T1:temp\",\"t\":0.007,\"u\":\"Cel\",\"v\":-0.05}]");
    }

    @Property(tries = 300)
    void everyReadingComesBackToTheMillisecondAndTheLastDigit(@ForAll("readings") List<Reading> readings) {
        assertThat(resolved(Pack.of(readings))).isEqualTo(readings);
    }

    /** RFC 8428's resolution, done independently of the writer. */
    private static List<Reading> resolved(String json) {
        assertThat(json).startsWith("[{").endsWith("}]");
        List<Reading> readings = new ArrayList<>();
        String bn = "";
        BigDecimal bt = BigDecimal.ZERO;
        Matcher matcher = RECORD.matcher(json);
        int end = 1;
        while (matcher.find()) {
            assertThat(matcher.start()).isEqualTo(end);
            end = matcher.end() + 1;
            bn = matcher.group(1) == null ? bn : matcher.group(1);
            bt = matcher.group(2) == null ? bt : new BigDecimal(matcher.group(2));
            String[] name = (bn + matcher.group(3)).split(":");
            BigDecimal time = matcher.group(4) == null ? bt : bt.add(new BigDecimal(matcher.group(4)));
            Quantity quantity = Quantity.named(name[1]).orElseThrow();
            double value = matcher.group(7) == null ? Double.parseDouble(matcher.group(6)) : "true".equals(matcher.group(7)) ? 1 : 0;
            assertThat(matcher.group(5)).isEqualTo(quantity.unit());
            readings.add(new Reading(name[0], quantity, time.movePointRight(3).longValueExact(), value));
        }
        assertThat(end).isEqualTo(json.length());
        return readings;
    }

    @Provide
    Arbitrary<List<Reading>> readings() {
        Arbitrary<String> sensors = Arbitraries.of("A", "MNS-A1-T1", "MNS-A1-T2", "MNS-A1", "MNS-B_7", "T1");
        Arbitrary<Long> times = Arbitraries.longs().between(1_700_000_000_000L, 1_900_000_000_000L);
        Arbitrary<Double> values = Arbitraries.oneOf(Arbitraries.doubles().between(-90, 90).ofScale(3), Arbitraries.doubles().between(-1e9, 1e9), Arbitraries.of(1e-9, -2.5e-7, 3e-30, 1e20))
            .map(value -> value + 0.0);
        Arbitrary<Reading> measured = Combinators.combine(sensors, Arbitraries.of(Quantity.TEMP, Quantity.HUM, Quantity.BATT), times, values).as(Reading::new);
        Arbitrary<Reading> contacts = Combinators.combine(sensors, Arbitraries.of(Quantity.DOOR, Quantity.POWER), times, Arbitraries.of(true, false)).as(Reading::of);
        return Arbitraries.oneOf(measured, contacts).list().ofMinSize(1).ofMaxSize(20);
    }
}
