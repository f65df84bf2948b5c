package wms.web.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import wms.shared.Right;

/** Who may call this: signed in, and holding one of these rights somewhere. At which facility is the use case's question. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Allowed {
  Right[] value();
}
