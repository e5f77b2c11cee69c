package minijenkins;

import java.io.IOException;

/** How steps fail in Jenkins. Written with the program, so serialisable as every Throwable. */
final class Failures {
  private Failures() {}

  /** What Jenkins logs as one sentence, without a stack trace. */
  static final class AbortException extends IOException {
    AbortException(String message) {
      super(message);
    }
  }

  /** Someone aborted the build, or a branch failed with failFast. */
  static final class FlowInterruptedException extends InterruptedException {
    FlowInterruptedException(String message) {
      super(message);
    }
  }

  /** A step that needs an agent, outside of `node`. */
  static final class MissingContextVariableException extends Exception {
    MissingContextVariableException(String type) {
      super("Required context class " + type + " is missing\nPerhaps you forgot to surround the step with a step that provides"
          + " this, such as: node");
    }
  }
}
