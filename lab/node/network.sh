#!/bin/bash
# The network between pods: what kind's own kindnet does, with the network plugins alone. Gives this node's pods
# their addresses (as the node's podCIDR says) and routes to the pods of the other nodes, and looks again every few
# seconds for nodes that come and go. Runs on every node as lab-network.service.
set -u
export KUBECONFIG=/etc/kubernetes/kubelet.conf
configuration=/etc/cni/net.d/10-lab.conflist
query='{range .items[*]}{.metadata.name} {.spec.podCIDR} {.status.addresses[?(@.type=="InternalIP")].address}{"\n"}{end}'

write_configuration() {
  mkdir -p "${configuration%/*}"
  # ptp, not bridge: packets between two pods are routed by the node, so that the answers of a Service's pod pass
  # the node's address translation again. Over a bridge they would need br_netfilter, a module the kernel may lack.
  cat >"$configuration.new" <<JSON
{
  "cniVersion": "0.4.0",
  "name": "setup-kro-lab",
  "plugins": [
    {
      "type": "ptp",
      "ipMasq": true,
      "mtu": 1500,
      "ipam": {
        "type": "host-local",
        "dataDir": "/run/cni-ipam-state",
        "routes": [{ "dst": "0.0.0.0/0" }],
        "ranges": [[{ "subnet": "$1" }]]
      }
    },
    { "type": "portmap", "capabilities": { "portMappings": true } }
  ]
}
JSON
  mv "$configuration.new" "$configuration"
}

while true; do
  if [ -e "$KUBECONFIG" ]; then
    kubectl get nodes --output "jsonpath=$query" 2>/dev/null | while read -r name cidr address; do
      [ -n "${address:-}" ] || continue
      if [ "$name" = "$(hostname)" ]; then
        grep -qs "\"$cidr\"" "$configuration" || write_configuration "$cidr"
      elif [ "$(ip -4 route show "$cidr" | awk '{ print $3 }')" != "$address" ]; then
        ip -4 route replace "$cidr" via "$address"
      fi
    done
  fi
  if [ -e "$configuration" ]; then sleep 5; else sleep 0.5; fi
done
