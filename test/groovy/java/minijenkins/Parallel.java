package minijenkins;

import com.cloudbees.groovy.cps.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** `parallel`: branches that go on in turns. Its end is the first real failure, or the map of what the branches gave. */
final class Parallel implements Block {
  private final boolean failFast;
  private final int branches;
  private final Map<String, Object> values = new LinkedHashMap<>();
  private final List<Throwable> failures = new ArrayList<>();

  private Parallel(boolean failFast, int branches) {
    this.failFast = failFast;
    this.branches = branches;
  }

  static void start(StepRun run) {
    List<String> names = run.call().arguments().keySet().stream().filter(name -> !name.equals("failFast")).toList();
    Parallel block = new Parallel(run.call().flag("failFast"), names.size());
    if (names.isEmpty()) {
      run.succeed(Map.of());
      return;
    }
    for (String name : names) run.body(name, run.context().inBranch(name), block);
  }

  @Override
  public void ended(Build build, Strand owner, String branch, Outcome outcome) {
    if (outcome.isSuccess()) {
      values.put(branch, outcome.getNormal());
    } else {
      failures.add(outcome.getAbnormal());
      build.log().line(owner.context.inBranch(branch), "Failed in branch " + branch);
      if (failFast) {
        for (Strand other : build.program().childrenOf(owner)) build.stop(other, "Failed in branch " + branch);
      }
    }
    if (values.size() + failures.size() < branches) return;
    build.goOn(owner.id, failures.isEmpty() ? new Outcome(values, null) : new Outcome(null, worst()));
  }

  /** An abort weighs less than a failure: with failFast it is only what the failure did to the others. */
  private Throwable worst() {
    return failures.stream().filter(error -> !(error instanceof Failures.FlowInterruptedException)).findFirst()
        .orElse(failures.get(0));
  }
}
