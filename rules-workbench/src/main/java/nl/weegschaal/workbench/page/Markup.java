package nl.weegschaal.workbench.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A piece of a page or picture, as data. It becomes text only in {@link MarkupText}, where everything is escaped: a text can
 * never become markup.
 */
public sealed interface Markup {
    /**
     * Words.
     *
     * @param text the text as a reader sees it
     */
    record Words(String text) implements Markup {}

    /**
     * An element for each of many things, made when it is written: there can be more of them than fit in memory.
     *
     * @param things what there is an element for, in their order
     * @param element makes the element for one
     * @param <T> what they are
     */
    record Each<T>(Iterable<T> things, Function<T, Element> element) implements Markup {}

    /**
     * An element with what stands in it.
     *
     * @param name such as {@code td}
     * @param attributes in the order in which they are written
     * @param content in its order
     */
    record Element(String name, Map<String, String> attributes, List<Markup> content) implements Markup {
        /** Copies the content. */
        public Element {
            attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
            content = List.copyOf(content);
        }

        /**
         * The same element with one more attribute.
         *
         * @param attribute its name
         * @param value its value; numbers are written as they are
         * @return a new element
         */
        public Element with(String attribute, Object value) {
            Map<String, String> more = new LinkedHashMap<>(attributes);
            more.put(attribute, value.toString());
            return new Element(name, more, content);
        }

        /**
         * The same element with more in it.
         *
         * @param more what follows
         * @return a new element
         */
        public Element add(Markup... more) {
            return add(Arrays.asList(more));
        }

        /**
         * The same element with more in it.
         *
         * @param more what follows
         * @return a new element
         */
        public Element add(Collection<? extends Markup> more) {
            List<Markup> all = new ArrayList<>(content);
            all.addAll(more);
            return new Element(name, attributes, all);
        }

        /**
         * The same element with more words in it.
         *
         * @param text the words
         * @return a new element
         */
        public Element add(String text) {
            return add(new Words(text));
        }
    }

    /**
     * An element with nothing in it yet.
     *
     * @param name such as {@code td}
     * @return the element
     */
    static Element element(String name) {
        return new Element(name, Map.of(), List.of());
    }

    /**
     * An element with words in it.
     *
     * @param name such as {@code td}
     * @param text the words
     * @return the element
     */
    static Element element(String name, String text) {
        return element(name).add(text);
    }
}
