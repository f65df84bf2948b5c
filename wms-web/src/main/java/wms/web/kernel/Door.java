package wms.web.kernel;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Stereotype;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A REST resource: made anew for each request, and its writing methods answer once per {@code Idempotency-Key}. */
@Stereotype
@Dependent
@AnswersOnce
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Door {}
