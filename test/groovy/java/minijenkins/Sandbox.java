package minijenkins;

import com.cloudbees.groovy.cps.CpsTransformer;
import com.cloudbees.groovy.cps.Env;
import com.cloudbees.groovy.cps.Envs;
import com.cloudbees.groovy.cps.SandboxCpsTransformer;
import com.cloudbees.groovy.cps.sandbox.SandboxInvoker;
import java.util.Set;
import java.util.TreeSet;
import org.kohsuke.groovy.sandbox.GroovyInterceptor;

/** Notes what the vars call, property by property, in the words of script-security's lists. */
final class Sandbox extends GroovyInterceptor {
  private final Set<String> ledger = new TreeSet<>();

  CpsTransformer transformer() {
    return new SandboxCpsTransformer();
  }

  Env env() {
    return Envs.empty(new SandboxInvoker());
  }

  Set<String> ledger() {
    return ledger;
  }

  void enter() {
    register();
  }

  void leave() {
    unregister();
  }

  @Override
  public Object onMethodCall(Invoker invoker, Object receiver, String method, Object... args) throws Throwable {
    add(Signatures.method(receiver, method, args));
    return super.onMethodCall(invoker, receiver, method, args);
  }

  @Override
  @SuppressWarnings("rawtypes")
  public Object onStaticCall(Invoker invoker, Class receiver, String method, Object... args) throws Throwable {
    add(Signatures.staticMethod(receiver, method, args));
    return super.onStaticCall(invoker, receiver, method, args);
  }

  @Override
  @SuppressWarnings("rawtypes")
  public Object onNewInstance(Invoker invoker, Class receiver, Object... args) throws Throwable {
    add(Signatures.constructor(receiver, args));
    return super.onNewInstance(invoker, receiver, args);
  }

  @Override
  public Object onGetProperty(Invoker invoker, Object receiver, String property) throws Throwable {
    add(Signatures.property(receiver, "get", property, new Object[0]));
    return super.onGetProperty(invoker, receiver, property);
  }

  @Override
  public Object onSetProperty(Invoker invoker, Object receiver, String property, Object value) throws Throwable {
    add(Signatures.property(receiver, "set", property, new Object[] {value}));
    return super.onSetProperty(invoker, receiver, property, value);
  }

  @Override
  public Object onGetAttribute(Invoker invoker, Object receiver, String attribute) throws Throwable {
    add("field " + receiver.getClass().getName() + " " + attribute);
    return super.onGetAttribute(invoker, receiver, attribute);
  }

  @Override
  public Object onGetArray(Invoker invoker, Object receiver, Object index) throws Throwable {
    add(Signatures.method(receiver, "getAt", new Object[] {index}));
    return super.onGetArray(invoker, receiver, index);
  }

  @Override
  public Object onSetArray(Invoker invoker, Object receiver, Object index, Object value) throws Throwable {
    add(Signatures.method(receiver, "putAt", new Object[] {index, value}));
    return super.onSetArray(invoker, receiver, index, value);
  }

  private void add(String signature) {
    if (signature != null) ledger.add(signature);
  }
}
