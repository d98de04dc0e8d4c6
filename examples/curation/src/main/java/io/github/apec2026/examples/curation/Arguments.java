package io.github.apec2026.examples.curation;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The arguments of a command: files, and options with their values. */
record Arguments(List<Path> files, Map<Option, String> options) {

    static Arguments of(List<String> args) {
        List<Path> files = new ArrayList<>();
        Map<Option, String> options = new EnumMap<>(Option.class);
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            if (!arg.startsWith("--")) {
                files.add(path(arg));
                continue;
            }
            Option option = Option.of(arg);
            String value = "";
            if (option.takesValue()) {
                i++;
                if (i == args.size()) {
                    throw new UsageException(option.missing());
                }
                value = args.get(i);
            }
            options.put(option, value);
        }
        return new Arguments(List.copyOf(files), options);
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new UsageException("not a path: " + text);
        }
    }

    /** Refuses options that a command does not have. */
    Arguments allow(Option... allowed) {
        for (Option option : options.keySet()) {
            if (!Set.of(allowed).contains(option)) {
                throw new UsageException(option.refusal());
            }
        }
        return this;
    }

    /** Whether an option is given. */
    boolean has(Option option) {
        return options.containsKey(option);
    }

    /** The value of an option, if it is given. */
    Optional<String> value(Option option) {
        return Optional.ofNullable(options.get(option));
    }

    /** The value of an option as a path, if it is given. */
    Optional<Path> path(Option option) {
        return value(option).map(Arguments::path);
    }

    /** The folder with the documents, if one is given. */
    Optional<Path> documents() {
        return path(Option.DOCUMENTS);
    }

    /** The files, when they are as many as the command needs. */
    List<Path> files(int count, String names) {
        if (files.size() != count) {
            throw new UsageException("give " + names);
        }
        return files;
    }

    /** The files, when there is at least one. */
    List<Path> someFiles(String names) {
        if (files.isEmpty()) {
            throw new UsageException("give " + names);
        }
        return files;
    }

    /** Refuses files, where a command takes none. */
    void noFiles(String instead) {
        if (!files.isEmpty()) {
            throw new UsageException(instead + ", not " + files.get(0));
        }
    }
}
