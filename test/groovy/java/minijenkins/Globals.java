package minijenkins;

import groovy.lang.GroovyObjectSupport;
import groovy.lang.MissingPropertyException;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;

/** Global variables: Jenkins' own, and the library's vars. */
final class Globals {
  private final Build build;

  Globals(Build build) {
    this.build = build;
  }

  /** The variable of that name, or null. */
  Object find(String name) {
    return switch (name) {
      case "env" -> new Environment();
      case "params" -> Collections.unmodifiableMap(new LinkedHashMap<>(build.request().params()));
      case "currentBuild" -> new CurrentBuild();
      case "steps" -> new Steps();
      default -> build.program().vars.computeIfAbsent(name, build.scripts()::var);
    };
  }

  /** `env`: what the blocks around say, below it what was set for the whole build, below it the agent's. */
  static final class Environment extends GroovyObjectSupport implements Serializable {
    @Override
    public Object getProperty(String name) {
      return Build.current().environment().get(name);
    }

    @Override
    public void setProperty(String name, Object value) {
      Build.current().setVariable(name, String.valueOf(value));
    }
  }

  /** `steps.sh(...)`. */
  static final class Steps extends GroovyObjectSupport implements Serializable {
    @Override
    public Object invokeMethod(String name, Object args) {
      return Build.current().callStep(name, (Object[]) args);
    }
  }

  /** `currentBuild`; what is not here is an error, as a misspelt name is in Jenkins. */
  static final class CurrentBuild extends GroovyObjectSupport implements Serializable {
    @Override
    public Object getProperty(String name) {
      Report report = Build.current().report();
      return switch (name) {
        case "number" -> Build.current().request().number();
        case "result" -> report.result;
        case "currentResult" -> report.result == null ? "SUCCESS" : report.result;
        case "displayName" -> report.displayName;
        case "description" -> report.description;
        default -> throw new MissingPropertyException(name, CurrentBuild.class);
      };
    }

    @Override
    public void setProperty(String name, Object value) {
      Report report = Build.current().report();
      String text = value == null ? null : value.toString();
      switch (name) {
        case "result" -> report.result = text;
        case "displayName" -> report.displayName = text;
        case "description" -> report.description = text;
        default -> throw new MissingPropertyException(name, CurrentBuild.class);
      }
    }
  }
}
