// Command runtime-wrapper stands between Docker and runc on a machine whose own processes may not have every
// capability. Docker asks runc to give `--privileged` containers all capabilities, to raise limits and to lower OOM
// scores; runc fails at the first of them that the kernel refuses. This program takes out of the container's
// specification what the machine cannot give, and then becomes runc.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"syscall"
)

// runc is the path of the real runc, set at link time.
var runc = "/usr/sbin/runc"

func main() {
	if file, inner := specification(os.Args[1:]); file != "" {
		if err := fit(file, inner); err != nil {
			fmt.Fprintf(os.Stderr, "setup-kro lab, runtime wrapper: %s: %v\n", file, err)
			os.Exit(1)
		}
	}
	err := syscall.Exec(runc, append([]string{runc}, os.Args[1:]...), os.Environ())
	fmt.Fprintf(os.Stderr, "setup-kro lab, runtime wrapper: %s: %v\n", runc, err)
	os.Exit(1)
}

// specification gives the file that describes the process runc is about to start, and whether the process is the
// file's member "process" (create, run) or the whole of it (exec).
func specification(args []string) (file string, inner bool) {
	command := ""
	for i, arg := range args {
		if command == "" {
			if arg == "create" || arg == "run" || arg == "exec" {
				command = arg
				if command != "exec" {
					file, inner = "config.json", true
				}
			}
			continue
		}
		name, value, joined := strings.Cut(arg, "=")
		if !joined && i+1 < len(args) {
			value = args[i+1]
		}
		switch {
		case command != "exec" && (name == "--bundle" || name == "-b"):
			file = filepath.Join(value, "config.json")
		case command == "exec" && (name == "--process" || name == "-p"):
			file = value
		}
	}
	return file, inner
}

func fit(file string, inner bool) error {
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	var whole map[string]any
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber() // limits are up to 2^64-1, more than a float64 holds
	if err := decoder.Decode(&whole); err != nil {
		return err
	}
	process := whole
	if inner {
		process, _ = whole["process"].(map[string]any)
	}
	if process == nil {
		return nil
	}
	bounding, err := boundingSet()
	if err != nil {
		return err
	}
	fitCapabilities(process, bounding)
	if err := fitLimits(process); err != nil {
		return err
	}
	if score, ok := process["oomScoreAdj"].(json.Number); ok && strings.HasPrefix(score.String(), "-") {
		delete(process, "oomScoreAdj")
	}
	text, err = json.Marshal(whole)
	if err != nil {
		return err
	}
	return os.WriteFile(file, text, 0o600)
}

func boundingSet() (uint64, error) {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0, err
	}
	for _, line := range strings.Split(string(status), "\n") {
		if value, found := strings.CutPrefix(line, "CapBnd:"); found {
			var set uint64
			_, err := fmt.Sscanf(strings.TrimSpace(value), "%x", &set)
			return set, err
		}
	}
	return 0, fmt.Errorf("no CapBnd in /proc/self/status")
}

func fitCapabilities(process map[string]any, bounding uint64) {
	sets, _ := process["capabilities"].(map[string]any)
	for kind, value := range sets {
		names, _ := value.([]any)
		kept := []any{}
		for _, name := range names {
			if bit, known := capabilityBits[fmt.Sprint(name)]; !known || bounding&(1<<bit) != 0 {
				kept = append(kept, name)
			}
		}
		sets[kind] = kept
	}
}

func fitLimits(process map[string]any) error {
	limits, _ := process["rlimits"].([]any)
	for _, entry := range limits {
		limit, _ := entry.(map[string]any)
		resource, known := limitNumbers[fmt.Sprint(limit["type"])]
		if !known {
			continue
		}
		var machine syscall.Rlimit
		if err := syscall.Getrlimit(resource, &machine); err != nil {
			return fmt.Errorf("limit %v: %w", limit["type"], err)
		}
		for _, kind := range []string{"hard", "soft"} {
			var asked uint64
			if _, err := fmt.Sscan(fmt.Sprint(limit[kind]), &asked); err == nil && asked > machine.Max {
				limit[kind] = machine.Max
			}
		}
	}
	return nil
}
