package wms.catalogue;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
public class GtinColumn implements AttributeConverter<Gtin, String> {
  @Override public String convertToDatabaseColumn(Gtin gtin) { return gtin == null ? null : gtin.digits(); }

  @Override public Gtin convertToEntityAttribute(String digits) { return digits == null ? null : Gtin.parse(digits); }
}
