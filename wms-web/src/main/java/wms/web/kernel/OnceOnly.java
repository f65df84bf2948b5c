package wms.web.kernel;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.util.Map;
import java.util.Optional;
import wms.shared.Clashes;
import wms.shared.CommonReason;
import wms.shared.Refusal;

/**
 * The same request sent twice changes nothing the second time. The key is claimed, the work done and the answer kept in one
 * transaction: a crash leaves either all of it or nothing, and a twin that arrives meanwhile waits for the first. Work that lost
 * against another transaction is tried again from the start.
 */
@Interceptor
@AnswersOnce
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class OnceOnly {
  private static final int TRIES = 5;

  @Inject private Caller caller;
  @Inject private GivenAnswers answers;
  @Resource private UserTransaction transaction;

  @AroundInvoke Object once(InvocationContext call) throws Exception {
    WriteRequest request = caller.write();
    if (request == null) return call.proceed();
    for (int attempt = 1; ; attempt++) {
      try {
        return first(call, request);
      } catch (Exception e) {
        if (!Clashes.isClash(e)) throw e;
        Optional<GivenAnswers.Answer> given = answers.find(caller.actor().user(), request.key());
        if (given.isPresent()) return again(given.get(), request);
        if (attempt == TRIES) throw e;
      }
    }
  }

  private Object first(InvocationContext call, WriteRequest request) throws Exception {
    transaction.begin();
    try {
      answers.claim(caller.actor().user(), request);
      Object result = call.proceed();
      answers.keep(caller.actor().user(), request, result);
      transaction.commit();
      return result;
    } finally {
      if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) transaction.rollback();
    }
  }

  private static Object again(GivenAnswers.Answer given, WriteRequest request) {
    if (!given.hash().equals(request.hash())) throw Refusal.of(Refusal.Kind.UNPROCESSABLE, CommonReason.KEY_REUSED, Map.of("key", request.key()));
    return given.toResponse();
  }
}
