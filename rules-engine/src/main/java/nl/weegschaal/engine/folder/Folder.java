package nl.weegschaal.engine.folder;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Files by their names, read whole. Names are relative, with {@code /} between their parts, and in a fixed order.
 *
 * @param name what people call the folder
 * @param files the content of every file by its name
 */
public record Folder(String name, SortedMap<String, byte[]> files) {
    /** Copies the map of files. */
    public Folder {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * The content of a file.
     *
     * @param file its name
     * @return the bytes, empty if there is no such file
     */
    public Optional<byte[]> bytes(String file) {
        return Optional.ofNullable(files.get(file));
    }

    /**
     * The content of a text file.
     *
     * @param file its name
     * @return the text, empty if there is no such file or it is not UTF-8
     */
    public Optional<String> text(String file) {
        return bytes(file).flatMap(Folder::decoded);
    }

    /**
     * A folder within this one.
     *
     * @param folder its name
     * @return the files in it; none if there is no such folder
     */
    public Folder folder(String folder) {
        SortedMap<String, byte[]> inside = new TreeMap<>();
        String start = folder + "/";
        for (Map.Entry<String, byte[]> file : files.tailMap(start).entrySet()) {
            if (file.getKey().startsWith(start)) {
                inside.put(file.getKey().substring(start.length()), file.getValue());
            }
        }
        return new Folder(name.isEmpty() ? folder : name + "/" + folder, inside);
    }

    /**
     * The folders directly in this one.
     *
     * @return their names, in order
     */
    public SortedSet<String> folders() {
        SortedSet<String> folders = new TreeSet<>();
        for (String file : files.keySet()) {
            int slash = file.indexOf('/');
            if (slash > 0) {
                folders.add(file.substring(0, slash));
            }
        }
        return folders;
    }

    /**
     * What the folder itself is called, apart from where it stands.
     *
     * @return the last part of the name
     */
    public String lastName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /**
     * How people call a file in this folder.
     *
     * @param file its name
     * @return the name with the folder before it
     */
    public String path(String file) {
        return name.isEmpty() ? file : name + "/" + file;
    }

    private static Optional<String> decoded(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
