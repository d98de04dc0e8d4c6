package io.github.apec2026.examples.curation;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The arguments of a command: files, {@code --write} and {@code --documents DIR}. */
record Arguments(List<Path> files, boolean write, Optional<Path> documents) {

    static Arguments of(List<String> args) {
        List<Path> files = new ArrayList<>();
        boolean write = false;
        Optional<Path> documents = Optional.empty();
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            if (arg.equals("--write")) {
                write = true;
            } else if (arg.equals("--documents")) {
                i++;
                if (i == args.size()) {
                    throw new UsageException("--documents needs a directory");
                }
                documents = Optional.of(path(args.get(i)));
            } else if (arg.startsWith("--")) {
                throw new UsageException("there is no option " + arg);
            } else {
                files.add(path(arg));
            }
        }
        return new Arguments(List.copyOf(files), write, documents);
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new UsageException("not a path: " + text);
        }
    }

    /** Refuses options that a command does not have. */
    Arguments allow(boolean writeToo, boolean documentsToo) {
        if (write && !writeToo) {
            throw new UsageException("this command writes nothing; --write belongs to place and format");
        }
        if (documents.isPresent() && !documentsToo) {
            throw new UsageException("--documents belongs to check");
        }
        return this;
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
}
