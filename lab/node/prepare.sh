#!/bin/sh
# Makes a kind node of Debian's smallest system. Runs once, in a privileged container whose file system is then
# committed as the node image; /mnt is the stage that node-image.ts laid out.
set -eu

# kind's own files, and the node's programs.
cp -r /mnt/files/. /
install -m 0755 /mnt/bin/kubelet /mnt/bin/kubeadm /mnt/bin/kubectl /usr/bin/

# kind starts containerd from /usr/local/bin, where its own build of it is; Debian's is in /usr/bin.
for program in containerd ctr containerd-shim-runc-v2; do
  ln -sf "/usr/bin/$program" "/usr/local/bin/$program"
done
ln -sf /usr/sbin/runc /usr/local/sbin/runc
mkdir -p /opt/cni/bin /etc/kubernetes/manifests
for plugin in ptp bridge host-local loopback portmap; do
  ln -sf "/usr/lib/cni/$plugin" "/opt/cni/bin/$plugin"
done

# systemd in a container: nothing that drives hardware, mounts or the kernel's log, only what kind enables.
find /lib/systemd/system/sysinit.target.wants -name systemd-tmpfiles-setup.service -delete
rm -f /lib/systemd/system/multi-user.target.wants/* /etc/systemd/system/*.wants/* \
  /lib/systemd/system/local-fs.target.wants/* /lib/systemd/system/basic.target.wants/* \
  /lib/systemd/system/sockets.target.wants/*udev* /lib/systemd/system/sockets.target.wants/*initctl*
echo 'ReadKMsg=no' >>/etc/systemd/journald.conf
systemctl enable kubelet.service containerd.service undo-mount-hacks.service lab-network.service
systemctl mask systemd-binfmt.service

# The specification every container of a pod starts from: kind hides the machine's identity with a hook. Without
# limits, since the node may not be allowed to raise any.
ctr oci spec |
  jq '.hooks.createContainer += [{"path": "/kind/bin/mount-product-files.sh"}] | del(.process.rlimits)' \
    >/etc/containerd/cri-base.json

# Where the machine lacks CAP_SYS_RESOURCE nobody may lower an OOM score: without this every pod's sandbox dies with
# "can't get final child's PID from pipe: EOF".
sed -i 's/restrict_oom_score_adj = false/restrict_oom_score_adj = true/' /etc/containerd/config.toml
grep -q 'restrict_oom_score_adj = true' /etc/containerd/config.toml
# containerd 2, which kind ships, looks for mirrors there by itself; Debian's containerd 1.6 must be told.
cat >>/etc/containerd/config.toml <<'TOML'

[plugins."io.containerd.grpc.v1.cri".registry]
  config_path = "/etc/containerd/certs.d"
TOML
mkdir -p /etc/containerd/certs.d

# The images of the static pods and addons go into containerd's store as they are; a node unpacks them when it
# starts, because overlayfs does not work on the overlayfs of this container.
containerd >/tmp/containerd.log 2>&1 &
containerd=$!
tries=0
until ctr version >/dev/null 2>&1; do
  tries=$((tries + 1))
  if [ "$tries" -gt 100 ]; then
    cat /tmp/containerd.log >&2
    echo 'containerd does not answer' >&2
    exit 1
  fi
  sleep 0.2
done
ctr --namespace k8s.io images import --no-unpack --all-platforms /mnt/images.tar
kill "$containerd"
wait "$containerd" || true
rm -rf /run/containerd /tmp/containerd.log
