package minijenkins;

import java.io.Serializable;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A Groovy category: loops over collections survive serialisation, as Jenkins' own category makes them. In Java, because
 * Groovy would call the category from within it.
 */
public final class Iterators {
  private Iterators() {}

  private static final class Cursor<E> implements Iterator<E>, Serializable {
    private final List<E> list;
    private int next;

    Cursor(List<E> list) {
      this.list = list;
    }

    @Override
    public boolean hasNext() {
      return next < list.size();
    }

    @Override
    public E next() {
      return list.get(next++);
    }

    @Override
    public void remove() {
      list.remove(--next);
    }
  }

  public static <E> Iterator<E> iterator(List<E> list) {
    return new Cursor<>(list);
  }

  public static <E> Iterator<E> iterator(Set<E> set) {
    return new Cursor<>(new ArrayList<>(set));
  }

  public static <K, V> Set<Map.Entry<K, V>> entrySet(Map<K, V> map) {
    Set<Map.Entry<K, V>> entries = new LinkedHashSet<>();
    for (Map.Entry<K, V> entry : map.entrySet()) entries.add(new AbstractMap.SimpleImmutableEntry<>(entry));
    return entries;
  }

  public static <K, V> Set<K> keySet(Map<K, V> map) {
    return new LinkedHashSet<>(map.keySet());
  }

  public static <K, V> Collection<V> values(Map<K, V> map) {
    return new ArrayList<>(map.values());
  }
}
