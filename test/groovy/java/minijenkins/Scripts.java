package minijenkins;

import com.cloudbees.groovy.cps.Continuable;
import com.cloudbees.groovy.cps.Continuation;
import com.cloudbees.groovy.cps.CpsTransformer;
import com.cloudbees.groovy.cps.Env;
import com.cloudbees.groovy.cps.Envs;
import com.cloudbees.groovy.cps.impl.CpsCallableInvocation;
import com.cloudbees.groovy.cps.impl.SourceLocation;
import groovy.lang.Closure;
import groovy.lang.GroovyClassLoader;
import groovy.lang.Script;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.codehaus.groovy.control.CompilationFailedException;
import org.codehaus.groovy.control.CompilerConfiguration;

/** Compiles a build's Jenkinsfile, as trusted code, and the vars of its library, sandboxed if that is asked for. */
final class Scripts {
  private final Path vars;
  private final GroovyClassLoader trusted;
  private final GroovyClassLoader library;
  private final Sandbox sandbox;

  Scripts(Path vars, Sandbox sandbox) {
    this.vars = vars;
    this.sandbox = sandbox;
    library = new GroovyClassLoader(Scripts.class.getClassLoader(),
        configuration(sandbox == null ? new CpsTransformer() : sandbox.transformer()));
    trusted = new GroovyClassLoader(library, configuration(new CpsTransformer()));
  }

  private static CompilerConfiguration configuration(CpsTransformer transformer) {
    CompilerConfiguration configuration = new CompilerConfiguration();
    configuration.setScriptBaseClass(PipelineScript.class.getName());
    configuration.setSourceEncoding("UTF-8");
    configuration.addCompilationCustomizers(transformer);
    return configuration;
  }

  ClassLoader loader() {
    return trusted;
  }

  Continuable jenkinsfile(String text) {
    return new Continuable((Script) instance(trusted.parseClass(text, "Jenkinsfile.groovy")), env());
  }

  /** The instance of a library's var, or null where it has none of that name. */
  Object var(String name) {
    Path file = vars.resolve(name + ".groovy");
    if (!name.matches("\\w+") || !Files.exists(file)) return null;
    try {
      return instance(library.parseClass(Files.readString(file), name + ".groovy"));
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    } catch (CompilationFailedException error) {
      // Its cause cannot be saved with the program, and would hide what it says.
      throw new IllegalStateException(error.getMessage());
    }
  }

  /** The body of a block step, ready to run. */
  Continuable body(Closure<?> closure) {
    try {
      Object value = closure.call();
      throw new IllegalStateException("A body ran outside of the engine and gave " + value);
    } catch (CpsCallableInvocation invocation) {
      return new Continuable(invocation.invoke(env(), SourceLocation.UNKNOWN, Continuation.HALT));
    }
  }

  private Env env() {
    return sandbox == null ? Envs.empty() : sandbox.env();
  }

  static List<Class<?>> categories() {
    List<Class<?>> all = new ArrayList<>();
    for (Class<?> category : Continuable.categories) all.add(category);
    all.add(Iterators.class);
    return all;
  }

  private static Object instance(Class<?> type) {
    try {
      return type.getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException error) {
      throw new IllegalStateException(error);
    }
  }
}
