package wms.catalogue;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
public class Gb38565Column implements AttributeConverter<Gb38565, String> {
  @Override public String convertToDatabaseColumn(Gb38565 code) { return code == null ? null : code.digits(); }

  @Override public Gb38565 convertToEntityAttribute(String digits) { return digits == null ? null : Gb38565.parse(digits); }
}
