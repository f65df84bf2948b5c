package wms.web.kernel;

import jakarta.annotation.Priority;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Work that could not be committed is told like every other error. The platform has a mapper of its own for it, nearer than that of all
 * errors, which answers with a page.
 */
@Provider
@Priority(1)
public class UncommittedProblems implements ExceptionMapper<TransactionalException> {
  private final Problems problems = new Problems();

  @Override public Response toResponse(TransactionalException thrown) { return problems.toResponse(thrown); }
}
