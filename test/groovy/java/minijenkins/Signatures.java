package minijenkins;

import groovy.lang.Closure;
import groovy.lang.GString;
import groovy.lang.GroovyObject;
import groovy.lang.Script;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.codehaus.groovy.reflection.ReflectionCache;
import org.codehaus.groovy.runtime.DefaultGroovyMethods;
import org.codehaus.groovy.runtime.EncodingGroovyMethods;
import org.codehaus.groovy.runtime.StringGroovyMethods;

/**
 * Names what a call reaches as script-security does when it looks it up in its lists: the most general declaration that
 * takes the arguments, else Groovy's own addition to the class. Null for what its lists do not judge: the program's own
 * methods and steps, Jenkins' global variables, arithmetic.
 */
final class Signatures {
  private static final List<Class<?>> ADDITIONS =
      List.of(DefaultGroovyMethods.class, StringGroovyMethods.class, EncodingGroovyMethods.class);

  private Signatures() {}

  static String method(Object receiver, String name, Object[] args) {
    if (receiver == null || isOurs(receiver)) return null;
    if (receiver instanceof Class<?> type && best(type, name, args) instanceof Method found) return told("staticMethod", found);
    for (Class<?> type : types(receiver.getClass())) {
      if (best(type, name, args) instanceof Method found) return told("method", found);
    }
    if (receiver instanceof GString && best(String.class, name, args) instanceof Method found) return told("method", found);
    if (receiver instanceof Number) return null;
    return addition(receiver, name, args, "method " + receiver.getClass().getName() + " " + name + Arrays.toString(args));
  }

  static String staticMethod(Class<?> receiver, String name, Object[] args) {
    return best(receiver, name, args) instanceof Method found ? told("staticMethod", found)
        : "staticMethod " + receiver.getName() + " " + name;
  }

  static String constructor(Class<?> type, Object[] args) {
    if (PipelineScript.class.isAssignableFrom(type)) return null;
    for (Constructor<?> found : type.getDeclaredConstructors()) {
      if (takes(found, args)) return "new " + type.getName() + parameters(found);
    }
    return "new " + type.getName();
  }

  /** A property is a getter or setter where there is one; of a map it is a key, which is a method of Groovy's. */
  static String property(Object receiver, String verb, String name, Object[] value) {
    if (receiver == null || isOurs(receiver)) return null;
    String accessor = verb + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    for (Class<?> type : types(receiver.getClass())) {
      if (best(type, accessor, value) instanceof Method found) return told("method", found);
    }
    Object[] keyed = value.length == 0 ? new Object[] {name} : new Object[] {name, value[0]};
    String access = value.length == 0 ? "getAt" : "putAt";
    if (receiver instanceof Map) return addition(receiver, access, keyed, "property of a map");
    return "property " + receiver.getClass().getName() + " " + name;
  }

  /** Scripts, closures and variables of the pipeline: judged by whom they call. */
  private static boolean isOurs(Object receiver) {
    return receiver instanceof Script || receiver instanceof Closure
        || (receiver instanceof GroovyObject && receiver.getClass().getName().startsWith("minijenkins."));
  }

  private static String addition(Object receiver, String name, Object[] args, String otherwise) {
    Object[] all = new Object[args.length + 1];
    all[0] = receiver;
    System.arraycopy(args, 0, all, 1, args.length);
    for (Class<?> type : ADDITIONS) {
      if (best(type, name, all) instanceof Method found) return told("staticMethod", found);
    }
    return otherwise;
  }

  private static Executable best(Class<?> type, String name, Object[] args) {
    Executable best = null;
    for (Method method : type.getDeclaredMethods()) {
      if (method.getName().equals(name) && takes(method, args) && (best == null || isNarrower(method, best))) best = method;
    }
    return best;
  }

  private static boolean isNarrower(Executable one, Executable other) {
    if (one.isVarArgs() != other.isVarArgs()) return other.isVarArgs();
    Class<?>[] ones = one.getParameterTypes();
    Class<?>[] others = other.getParameterTypes();
    for (int index = 0; index < Math.min(ones.length, others.length); index++) {
      if (ones[index].isAssignableFrom(others[index])) {
        if (ones[index] != others[index]) return false;
      } else if (others[index].isAssignableFrom(ones[index])) {
        return true;
      }
    }
    return one.toString().compareTo(other.toString()) > 0;
  }

  private static boolean takes(Executable method, Object[] args) {
    Class<?>[] types = method.getParameterTypes();
    if (method.isVarArgs() && args.length >= types.length - 1) {
      return takes(Arrays.copyOf(types, types.length - 1), Arrays.copyOf(args, types.length - 1));
    }
    return types.length == args.length && takes(types, args);
  }

  private static boolean takes(Class<?>[] types, Object[] args) {
    for (int index = 0; index < types.length; index++) {
      if (args[index] == null) {
        if (types[index].isPrimitive()) return false;
        continue;
      }
      Class<?> type = types[index].isPrimitive() ? ReflectionCache.autoboxType(types[index]) : types[index];
      if (!type.isInstance(args[index]) && !(type == String.class && args[index] instanceof GString)) return false;
    }
    return true;
  }

  private static Set<Class<?>> types(Class<?> type) {
    Set<Class<?>> types = new LinkedHashSet<>();
    if (type.getSuperclass() != null) types.addAll(types(type.getSuperclass()));
    for (Class<?> face : type.getInterfaces()) types.addAll(types(face));
    types.add(type);
    return types;
  }

  private static String told(String kind, Method method) {
    return kind + " " + method.getDeclaringClass().getName() + " " + method.getName() + parameters(method);
  }

  private static String parameters(Executable method) {
    return Arrays.stream(method.getParameterTypes()).map(type -> " " + type.getCanonicalName()).collect(Collectors.joining());
  }
}
