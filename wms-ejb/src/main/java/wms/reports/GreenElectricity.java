package wms.reports;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How much of a facility's electricity is green 绿电, from a day on until the next one says otherwise.
 *
 * @param proof where that is known from, such as a contract or a certificate
 */
public record GreenElectricity(String facility, LocalDate fromDay, BigDecimal percent, String proof, Instant keptAt, String keptBy) {}
