package wms.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;

/** Instants are kept as epoch milliseconds UTC: exact, sortable, and no driver or zone can shift them. */
@Converter(autoApply = true)
public class InstantColumn implements AttributeConverter<Instant, Long> {
  @Override public Long convertToDatabaseColumn(Instant instant) { return instant == null ? null : instant.toEpochMilli(); }

  @Override public Instant convertToEntityAttribute(Long millis) { return millis == null ? null : Instant.ofEpochMilli(millis); }
}
