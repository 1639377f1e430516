package pingyou.bot;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Lets no chapter be played after one that failed: only the first failure tells anything. */
final class Chapters implements ExecutionCondition, TestExecutionExceptionHandler {
  private static final String FAILED = "failed";

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    var failed = store(context).get(FAILED);
    return failed == null
        ? ConditionEvaluationResult.enabled("the story goes on")
        : ConditionEvaluationResult.disabled("the story ended in " + failed);
  }

  @Override
  public void handleTestExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    store(context).put(FAILED, context.getDisplayName());
    throw failure;
  }

  private static ExtensionContext.Store store(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(context.getRequiredTestClass()));
  }
}
